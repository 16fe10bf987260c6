import type { EventOf } from '#lib/kernel';
import {
  MeetingCancelled, MeetingMoved, MeetingScheduled, noDecisions, type CancelMeeting, type MoveMeeting, type ScheduleMeeting,
} from '#lib/planning';

type DataOf<C> = Partial<EventOf<C>['data']>;

/** A meeting of the planning committee. */
const meeting = { body: 'SBN', meetingDate: '2026-08-27' } as const;

export const scheduleMeeting = (over: Partial<ScheduleMeeting> = {}): ScheduleMeeting =>
  ({ kind: 'schedule-meeting', ...meeting, today: '2026-05-04', ...over });

export const moveMeeting = (over: Partial<MoveMeeting> = {}): MoveMeeting => ({
  kind: 'move-meeting', ...meeting, movedTo: '2026-09-03', reason: 'Underlaget är inte klart', today: '2026-08-20', decisions: noDecisions, ...over });

export const cancelMeeting = (over: Partial<CancelMeeting> = {}): CancelMeeting => ({
  kind: 'cancel-meeting', ...meeting, reason: 'För få ärenden', today: '2026-08-20', decisions: noDecisions, ...over });

export const meetingScheduled = (over: DataOf<typeof MeetingScheduled> = {}) =>
  MeetingScheduled.create({ ...meeting, scheduledOn: '2026-05-04', ...over });

export const meetingMoved = (over: DataOf<typeof MeetingMoved> = {}) =>
  MeetingMoved.create({ ...meeting, movedTo: '2026-09-03', reason: 'Underlaget är inte klart', movedOn: '2026-08-20', ...over });

export const meetingCancelled = (over: DataOf<typeof MeetingCancelled> = {}) =>
  MeetingCancelled.create({ ...meeting, reason: 'För få ärenden', cancelledOn: '2026-08-20', ...over });
