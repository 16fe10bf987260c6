import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import { yearOf } from '../calendar/local-dates.js';
import { bodyProblem, type BodyNotThere } from '../organisation/body-there.js';
import type { UnitOnRecord } from '../organisation/unit.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import { MeetingMoved, type MeetingsEvent } from './meetings.events.js';
import type { Meetings } from './meetings.state.js';
import { withdrawalProblem, type WithdrawnMeeting, type WithdrawnMeetingRejection } from './withdrawable-meeting.js';

export type MoveMeeting = WithdrawnMeeting & Readonly<{ kind: 'move-meeting'; movedTo: LocalDate; bodyOnRecord: UnitOnRecord | null }>;
export type MoveMeetingRejection = WithdrawnMeetingRejection | BodyNotThere | RejectionsOf<{
  'meeting-moved-to-another-year': { meetingDate: LocalDate; movedTo: LocalDate };
  'meeting-already-scheduled': { meetingDate: LocalDate };
}>;

/** Within its year: §§ are numbered by the year of the meeting. */
export function moveMeeting(meetings: Meetings, command: MoveMeeting): Decision<MeetingsEvent, MoveMeetingRejection> {
  const { body, meetingDate, movedTo, reason, today } = command;
  const problem = withdrawalProblem(meetings, command);
  if (problem) return problem;
  if (yearOf(movedTo) !== yearOf(meetingDate)) return reject('meeting-moved-to-another-year', { meetingDate, movedTo });
  if (meetings[movedTo]?.standing.status === 'scheduled') return reject('meeting-already-scheduled', { meetingDate: movedTo });
  return bodyProblem(movedTo, command) ?? accept(MeetingMoved.create({ body, meetingDate, movedTo, reason, movedOn: today }));
}
