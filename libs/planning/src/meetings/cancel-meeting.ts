import { accept, type Decision } from '#lib/kernel';
import { MeetingCancelled, type MeetingsEvent } from './meetings.events.js';
import type { Meetings } from './meetings.state.js';
import { withdrawalProblem, type WithdrawnMeeting, type WithdrawnMeetingRejection } from './withdrawable-meeting.js';

export type CancelMeeting = WithdrawnMeeting & Readonly<{ kind: 'cancel-meeting' }>;

export function cancelMeeting(meetings: Meetings, command: CancelMeeting): Decision<MeetingsEvent, WithdrawnMeetingRejection> {
  const { body, meetingDate, reason, today } = command;
  return withdrawalProblem(meetings, command) ?? accept(MeetingCancelled.create({ body, meetingDate, reason, cancelledOn: today }));
}
