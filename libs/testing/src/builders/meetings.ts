import type { EventOf } from '#lib/kernel';
import {
  AppealDecided, AppealRegistered, MeetingCancelled, MeetingMoved, MeetingScheduled, MinutesApproved, MinutesCorrected, NoticePosted, NoticeRemoved,
  ParagraphApprovedImmediately, noDecisions,
  type ApproveMinutes, type ApproveParagraphImmediately, type CancelMeeting, type CorrectMinutes, type DecideAppeal, type MoveMeeting, type PostNotice,
  type RegisterAppeal, type RemoveNotice, type ScheduleMeeting,
} from '#lib/planning';

type DataOf<C> = Partial<EventOf<C>['data']>;

/** A meeting of the planning committee. */
const meeting = { body: 'SBN', meetingDate: '2026-08-27' } as const;

export const scheduleMeeting = (over: Partial<ScheduleMeeting> = {}): ScheduleMeeting =>
  ({ kind: 'schedule-meeting', ...meeting, today: '2026-05-04', bodyOnRecord: null, ...over });

export const moveMeeting = (over: Partial<MoveMeeting> = {}): MoveMeeting => ({
  kind: 'move-meeting', ...meeting, movedTo: '2026-09-03', reason: 'Underlaget är inte klart', today: '2026-08-20', decisions: noDecisions, bodyOnRecord: null, ...over });

export const cancelMeeting = (over: Partial<CancelMeeting> = {}): CancelMeeting => ({
  kind: 'cancel-meeting', ...meeting, reason: 'För få ärenden', today: '2026-08-20', decisions: noDecisions, ...over });

export const meetingScheduled = (over: DataOf<typeof MeetingScheduled> = {}) =>
  MeetingScheduled.create({ ...meeting, scheduledOn: '2026-05-04', ...over });

export const meetingMoved = (over: DataOf<typeof MeetingMoved> = {}) =>
  MeetingMoved.create({ ...meeting, movedTo: '2026-09-03', reason: 'Underlaget är inte klart', movedOn: '2026-08-20', ...over });

export const meetingCancelled = (over: DataOf<typeof MeetingCancelled> = {}) =>
  MeetingCancelled.create({ ...meeting, reason: 'För få ärenden', cancelledOn: '2026-08-20', ...over });

/** Its minutes: approved on 3 September, posted on the 4th, with three weeks for appeals until the 25th. */
const approvers = ['p-chair', 'p-member'];

export const approveMinutes = (over: Partial<ApproveMinutes> = {}): ApproveMinutes =>
  ({ kind: 'approve-minutes', ...meeting, approvedOn: '2026-09-03', approvers, today: '2026-09-07', registered: approvers, ...over });

export const approveParagraphImmediately = (over: Partial<ApproveParagraphImmediately> = {}): ApproveParagraphImmediately => ({
  kind: 'approve-paragraph-immediately', ...meeting, paragraph: 84, approvedOn: '2026-08-27', approvers, today: '2026-09-07', registered: approvers, ...over });

export const postNotice = (over: Partial<PostNotice> = {}): PostNotice => ({
  kind: 'post-notice', ...meeting, paragraph: null, postedOn: '2026-09-04', minutesAt: 'Stadsbyggnadsförvaltningen', today: '2026-09-07', ...over });

export const removeNotice = (over: Partial<RemoveNotice> = {}): RemoveNotice =>
  ({ kind: 'remove-notice', ...meeting, paragraph: null, removedOn: '2026-09-28', today: '2026-09-28', ...over });

export const minutesApproved = (over: DataOf<typeof MinutesApproved> = {}) =>
  MinutesApproved.create({ ...meeting, approvedOn: '2026-09-03', approvers, recordedOn: '2026-09-07', ...over });

export const paragraphApprovedImmediately = (over: DataOf<typeof ParagraphApprovedImmediately> = {}) =>
  ParagraphApprovedImmediately.create({ ...meeting, paragraph: 84, approvedOn: '2026-08-27', approvers, recordedOn: '2026-09-07', ...over });

export const noticePosted = (over: DataOf<typeof NoticePosted> = {}) => NoticePosted.create({
  ...meeting, paragraph: null, postedOn: '2026-09-04', minutesAt: 'Stadsbyggnadsförvaltningen', recordedOn: '2026-09-07', ...over });

export const noticeRemoved = (over: DataOf<typeof NoticeRemoved> = {}) =>
  NoticeRemoved.create({ ...meeting, paragraph: null, removedOn: '2026-09-28', recordedOn: '2026-09-28', ...over });

const correction = {
  correctionId: 'c-1', ...meeting, paragraph: 84, what: 'Antalet mål i beslutssatsen', before: 'elva mål', after: 'tolv mål', reason: 'Skrivfel',
} as const;

export const correctMinutes = (over: Partial<CorrectMinutes> = {}): CorrectMinutes =>
  ({ kind: 'correct-minutes', ...correction, today: '2026-09-14', ...over });

export const minutesCorrected = (over: DataOf<typeof MinutesCorrected> = {}) =>
  MinutesCorrected.create({ ...correction, correctedOn: '2026-09-14', ...over });

/** An appeal that came in time, and what the court said of it. */
const appeal = { appealId: 'a-1', ...meeting, paragraph: 84 } as const;

export const registerAppeal = (over: Partial<RegisterAppeal> = {}): RegisterAppeal =>
  ({ kind: 'register-appeal', ...appeal, receivedOn: '2026-09-21', caseNumber: '1234-26', today: '2026-09-22', ...over });

export const appealRegistered = (over: DataOf<typeof AppealRegistered> = {}) =>
  AppealRegistered.create({ ...appeal, receivedOn: '2026-09-21', caseNumber: '1234-26', recordedOn: '2026-09-22', ...over });

export const decideAppeal = (over: Partial<DecideAppeal> = {}): DecideAppeal =>
  ({ kind: 'decide-appeal', appealId: 'a-1', ...meeting, outcome: 'dismissed', decidedOn: '2027-01-15', today: '2027-01-18', ...over });

export const appealDecided = (over: DataOf<typeof AppealDecided> = {}) =>
  AppealDecided.create({ ...appeal, outcome: 'dismissed', decidedOn: '2027-01-15', recordedOn: '2027-01-18', ...over });
