import { eventNamed, type EventOf, type LocalDate } from '#lib/kernel';

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

export const meetingsContracts = [
  MeetingScheduled, MeetingMoved, MeetingCancelled, MinutesApproved, ParagraphApprovedImmediately, NoticePosted, NoticeRemoved,
] as const;
export type MeetingsEvent = EventOf<(typeof meetingsContracts)[number]>;
