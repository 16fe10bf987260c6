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

export const meetingsContracts = [MeetingScheduled, MeetingMoved, MeetingCancelled] as const;
export type MeetingsEvent = EventOf<(typeof meetingsContracts)[number]>;
