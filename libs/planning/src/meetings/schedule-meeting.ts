import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import { bodyProblem, type BodyNotThere } from '../organisation/body-there.js';
import type { UnitOnRecord } from '../organisation/unit.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import { MeetingScheduled, type MeetingsEvent } from './meetings.events.js';
import type { Meetings } from './meetings.state.js';

export type ScheduleMeeting = Readonly<{ kind: 'schedule-meeting'; body: string; meetingDate: LocalDate; today: LocalDate; bodyOnRecord: UnitOnRecord | null }>;
export type ScheduleMeetingRejection = BodyNotThere | RejectionsOf<{ 'meeting-already-scheduled': { meetingDate: LocalDate } }>;

/** A day whose meeting was moved or cancelled is free again. */
export function scheduleMeeting(
  meetings: Meetings, command: ScheduleMeeting,
): Decision<MeetingsEvent, ScheduleMeetingRejection> {
  const { body, meetingDate, today } = command;
  if (meetings[meetingDate]?.standing.status === 'scheduled') return reject('meeting-already-scheduled', { meetingDate });
  return bodyProblem(meetingDate, command) ?? accept(MeetingScheduled.create({ body, meetingDate, scheduledOn: today }));
}
