import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { MeetingScheduled, type MeetingsEvent } from './meetings.events.js';
import type { Meetings } from './meetings.state.js';

export type ScheduleMeeting = Readonly<{ kind: 'schedule-meeting'; body: string; meetingDate: LocalDate; today: LocalDate }>;
export type ScheduleMeetingRejection = RejectionsOf<{ 'meeting-already-scheduled': { meetingDate: LocalDate } }>;

/** A day whose meeting was moved or cancelled is free again. */
export function scheduleMeeting(
  meetings: Meetings, { body, meetingDate, today }: ScheduleMeeting,
): Decision<MeetingsEvent, ScheduleMeetingRejection> {
  if (meetings[meetingDate]?.standing.status === 'scheduled') return reject('meeting-already-scheduled', { meetingDate });
  return accept(MeetingScheduled.create({ body, meetingDate, scheduledOn: today }));
}
