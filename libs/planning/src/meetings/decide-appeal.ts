import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import type { AppealOutcome } from './appeal.js';
import { dayNotCome, type DayNotComeRejection } from './day-come.js';
import { heldMeeting, type HeldMeetingRejection } from './held-meeting.js';
import { AppealDecided, type MeetingsEvent } from './meetings.events.js';
import type { Meetings } from './meetings.state.js';

/** The outcome that stands: a judgment that is appealed against in its turn is not recorded until the last court has spoken. */
export type DecideAppeal = Readonly<{
  kind: 'decide-appeal'; appealId: string; body: string; meetingDate: LocalDate; outcome: AppealOutcome; decidedOn: LocalDate; today: LocalDate;
}>;
export type DecideAppealRejection = HeldMeetingRejection | DayNotComeRejection | RejectionsOf<{
  'appeal-unknown': { appealId: string };
  'appeal-already-decided': { outcome: AppealOutcome; decidedOn: LocalDate };
  'appeal-decided-before-received': { receivedOn: LocalDate; decidedOn: LocalDate };
}>;

export function decideAppeal(meetings: Meetings, command: DecideAppeal): Decision<MeetingsEvent, DecideAppealRejection> {
  const { appealId, body, meetingDate, outcome, decidedOn, today } = command;
  const held = heldMeeting(meetings, meetingDate);
  if (!held.ok) return held;
  const appeal = held.meeting.appeals.find((registered) => registered.appealId === appealId);
  if (!appeal) return reject('appeal-unknown', { appealId });
  if (appeal.decided) return reject('appeal-already-decided', appeal.decided);
  if (decidedOn < appeal.receivedOn) return reject('appeal-decided-before-received', { receivedOn: appeal.receivedOn, decidedOn });
  return dayNotCome(decidedOn, today)
    ?? accept(AppealDecided.create({ appealId, body, meetingDate, paragraph: appeal.paragraph, outcome, decidedOn, recordedOn: today }));
}
