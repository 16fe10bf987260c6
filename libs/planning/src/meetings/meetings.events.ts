import { eventNamed, type EventOf, type LocalDate } from '#lib/kernel';
import type { AppealOutcome } from './appeal.js';

/** A body is to meet, or has met: a meeting may be entered afterwards. */
export const MeetingScheduled = eventNamed('meeting-scheduled').carrying<{
  body: string; meetingDate: LocalDate; scheduledOn: LocalDate;
}>();

/** The meeting is held on another day of the same year. */
export const MeetingMoved = eventNamed('meeting-moved').carrying<{
  body: string; meetingDate: LocalDate; movedTo: LocalDate; reason: string; movedOn: LocalDate;
}>();

/** The meeting is not held. */
export const MeetingCancelled = eventNamed('meeting-cancelled').carrying<{
  body: string; meetingDate: LocalDate; reason: string; cancelledOn: LocalDate;
}>();

/** The minutes are certified to show what was decided. `approvers` are persons' ids. */
export const MinutesApproved = eventNamed('minutes-approved').carrying<{
  body: string; meetingDate: LocalDate; approvedOn: LocalDate; approvers: readonly string[]; recordedOn: LocalDate;
}>();

/** One § is certified apart from the rest of the minutes, where its decision cannot wait (omedelbar justering). */
export const ParagraphApprovedImmediately = eventNamed('paragraph-approved-immediately').carrying<{
  body: string; meetingDate: LocalDate; paragraph: number; approvedOn: LocalDate; approvers: readonly string[]; recordedOn: LocalDate;
}>();

/** That minutes are approved is announced on the notice board (KL 8:12). `paragraph` null: the minutes as a whole. */
export const NoticePosted = eventNamed('notice-posted').carrying<{
  body: string; meetingDate: LocalDate; paragraph: number | null; postedOn: LocalDate; minutesAt: string; recordedOn: LocalDate;
}>();

export const NoticeRemoved = eventNamed('notice-removed').carrying<{
  body: string; meetingDate: LocalDate; paragraph: number | null; removedOn: LocalDate; recordedOn: LocalDate;
}>();

/** Approved minutes are set right beside the original: what was wrong, what it said and should say, and why. */
export const MinutesCorrected = eventNamed('minutes-corrected').carrying<{
  correctionId: string; body: string; meetingDate: LocalDate; paragraph: number | null;
  what: string; before: string; after: string; reason: string; correctedOn: LocalDate;
}>();

/** A member of the municipality has appealed against what was decided under a § (KL 13:1). `caseNumber` is the court's. */
export const AppealRegistered = eventNamed('appeal-registered').carrying<{
  appealId: string; body: string; meetingDate: LocalDate; paragraph: number;
  receivedOn: LocalDate; caseNumber: string | null; recordedOn: LocalDate;
}>();

/** The outcome that stands. What is annulled was never decided. */
export const AppealDecided = eventNamed('appeal-decided').carrying<{
  appealId: string; body: string; meetingDate: LocalDate; paragraph: number;
  outcome: AppealOutcome; decidedOn: LocalDate; recordedOn: LocalDate;
}>();

export const meetingsContracts = [
  MeetingScheduled, MeetingMoved, MeetingCancelled, MinutesApproved, ParagraphApprovedImmediately, NoticePosted, NoticeRemoved,
  MinutesCorrected, AppealRegistered, AppealDecided,
] as const;
export type MeetingsEvent = EventOf<(typeof meetingsContracts)[number]>;
