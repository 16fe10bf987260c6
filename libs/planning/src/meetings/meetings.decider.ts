import type { Decider, Decision } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { cancelMeeting, type CancelMeeting } from './cancel-meeting.js';
import type { MeetingsEvent } from './meetings.events.js';
import { evolveMeetings, noMeetings, type Meetings } from './meetings.state.js';
import { moveMeeting, type MoveMeeting, type MoveMeetingRejection } from './move-meeting.js';
import { scheduleMeeting, type ScheduleMeeting, type ScheduleMeetingRejection } from './schedule-meeting.js';

export type MeetingsCommand = ScheduleMeeting | MoveMeeting | CancelMeeting;
export type MeetingsRejection = ScheduleMeetingRejection | MoveMeetingRejection | RejectionsOf<{ 'unit-not-registered': { unit: string } }>;

export const meetingsDecider: Decider<Meetings, MeetingsCommand, MeetingsEvent, MeetingsRejection> = {
  initial: noMeetings,
  evolve: evolveMeetings,
  decide,
};

function decide(meetings: Meetings, command: MeetingsCommand): Decision<MeetingsEvent, MeetingsRejection> {
  switch (command.kind) {
    case 'schedule-meeting': return scheduleMeeting(meetings, command);
    case 'move-meeting': return moveMeeting(meetings, command);
    case 'cancel-meeting': return cancelMeeting(meetings, command);
  }
}
