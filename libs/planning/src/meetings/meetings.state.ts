import type { LocalDate } from '#lib/kernel';
import type { MeetingsEvent } from './meetings.events.js';

/** A body's meetings in one year, by day: it meets once a day at most. */
export type Meetings = Readonly<Record<LocalDate, Meeting>>;

/** `reason` is why it was moved to this day or from it, or cancelled. */
export type Meeting = Readonly<{ standing: MeetingStanding; scheduledOn: LocalDate; movedFrom: LocalDate | null; reason: string | null }>;

export type MeetingStanding =
  | Readonly<{ status: 'scheduled' }>
  | Readonly<{ status: 'moved'; movedTo: LocalDate }>
  | Readonly<{ status: 'cancelled' }>;

export const noMeetings: Meetings = {};

export function evolveMeetings(meetings: Meetings, event: MeetingsEvent): Meetings {
  const days = event.type === 'meeting-moved' ? [event.data.meetingDate, event.data.movedTo] : [event.data.meetingDate];
  const changed = days.map((day) => [day, evolveMeeting(meetings[day], event, day)] as const);
  return { ...meetings, ...Object.fromEntries(changed) };
}

/** What an event makes of the meeting of one day. */
export function evolveMeeting(meeting: Meeting | undefined, event: MeetingsEvent, day: LocalDate): Meeting {
  switch (event.type) {
    case 'meeting-scheduled':
      return scheduled(event.data.scheduledOn);
    case 'meeting-moved': {
      const { movedTo, movedOn, reason, meetingDate } = event.data;
      if (day === movedTo) return { ...scheduled(movedOn), movedFrom: meetingDate, reason };
      return { ...(meeting ?? scheduled(movedOn)), standing: { status: 'moved', movedTo }, reason };
    }
    case 'meeting-cancelled':
      return { ...(meeting ?? scheduled(event.data.cancelledOn)), standing: { status: 'cancelled' }, reason: event.data.reason };
  }
}

const scheduled = (scheduledOn: LocalDate): Meeting => ({ standing: { status: 'scheduled' }, scheduledOn, movedFrom: null, reason: null });
