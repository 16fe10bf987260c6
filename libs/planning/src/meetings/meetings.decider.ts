import type { Decider, Decision } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { approveMinutes, type ApproveMinutes } from './approve-minutes.js';
import {
  approveParagraphImmediately, type ApproveParagraphImmediately, type ApproveParagraphImmediatelyRejection,
} from './approve-paragraph-immediately.js';
import { cancelMeeting, type CancelMeeting } from './cancel-meeting.js';
import { correctMinutes, type CorrectMinutes, type CorrectMinutesRejection } from './correct-minutes.js';
import { decideAppeal, type DecideAppeal, type DecideAppealRejection } from './decide-appeal.js';
import type { MeetingsEvent } from './meetings.events.js';
import { evolveMeetings, noMeetings, type Meetings } from './meetings.state.js';
import { moveMeeting, type MoveMeeting, type MoveMeetingRejection } from './move-meeting.js';
import { postNotice, type PostNotice, type PostNoticeRejection } from './post-notice.js';
import { registerAppeal, type RegisterAppeal, type RegisterAppealRejection } from './register-appeal.js';
import { removeNotice, type RemoveNotice, type RemoveNoticeRejection } from './remove-notice.js';
import { scheduleMeeting, type ScheduleMeeting, type ScheduleMeetingRejection } from './schedule-meeting.js';

export type MeetingsCommand =
  | ScheduleMeeting | MoveMeeting | CancelMeeting | ApproveMinutes | ApproveParagraphImmediately | PostNotice | RemoveNotice | CorrectMinutes
  | RegisterAppeal | DecideAppeal;
export type MeetingsRejection =
  | ScheduleMeetingRejection | MoveMeetingRejection | ApproveParagraphImmediatelyRejection | PostNoticeRejection | RemoveNoticeRejection
  | CorrectMinutesRejection | RegisterAppealRejection | DecideAppealRejection
  | RejectionsOf<{ 'unit-not-registered': { unit: string } }>;

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
    case 'approve-minutes': return approveMinutes(meetings, command);
    case 'approve-paragraph-immediately': return approveParagraphImmediately(meetings, command);
    case 'post-notice': return postNotice(meetings, command);
    case 'remove-notice': return removeNotice(meetings, command);
    case 'correct-minutes': return correctMinutes(meetings, command);
    case 'register-appeal': return registerAppeal(meetings, command);
    case 'decide-appeal': return decideAppeal(meetings, command);
  }
}
