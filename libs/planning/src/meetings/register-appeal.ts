import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import { paragraphProblem, type ParagraphRejection } from '../decisions/paragraph.js';
import type { RejectionsOf } from '../rejections-of.js';
import { dayNotCome, type DayNotComeRejection } from './day-come.js';
import { heldMeeting, type HeldMeetingRejection } from './held-meeting.js';
import { AppealRegistered, type MeetingsEvent } from './meetings.events.js';
import type { Meetings } from './meetings.state.js';

/** `caseNumber` is the court's. Who appeals is in the court's file, not here. */
export type RegisterAppeal = Readonly<{
  kind: 'register-appeal'; appealId: string; body: string; meetingDate: LocalDate; paragraph: number;
  receivedOn: LocalDate; caseNumber: string | null; today: LocalDate;
}>;
export type RegisterAppealRejection = HeldMeetingRejection | ParagraphRejection | DayNotComeRejection | RejectionsOf<{
  'appeal-before-meeting': { meetingDate: LocalDate; receivedOn: LocalDate };
}>;

/** Whether it came in time is for the court to say: a late one is registered too. */
export function registerAppeal(meetings: Meetings, command: RegisterAppeal): Decision<MeetingsEvent, RegisterAppealRejection> {
  const { appealId, body, meetingDate, paragraph, receivedOn, caseNumber, today } = command;
  const held = heldMeeting(meetings, meetingDate);
  if (!held.ok) return held;
  if (receivedOn < meetingDate) return reject('appeal-before-meeting', { meetingDate, receivedOn });
  return paragraphProblem(paragraph) ?? dayNotCome(receivedOn, today)
    ?? accept(AppealRegistered.create({ appealId, body, meetingDate, paragraph, receivedOn, caseNumber, recordedOn: today }));
}
