import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { heldMeeting, type HeldMeetingRejection } from './held-meeting.js';
import { MinutesCorrected, type MeetingsEvent } from './meetings.events.js';
import type { Meetings } from './meetings.state.js';
import { partOf } from './minutes.js';

/** `what` is what in the minutes is wrong: the list of those present, the wording of the second clause. */
export type CorrectMinutes = Readonly<{
  kind: 'correct-minutes'; correctionId: string; body: string; meetingDate: LocalDate; paragraph: number | null;
  what: string; before: string; after: string; reason: string; today: LocalDate;
}>;
export type CorrectMinutesRejection = HeldMeetingRejection | RejectionsOf<{
  'minutes-not-approved': { meetingDate: LocalDate; paragraph: number | null };
  'corrected-part-missing': NoParams;
  'correction-changes-nothing': NoParams;
  'reason-missing': NoParams;
}>;

/** A slip of the pen is set right beside the original, which stays. What was decided changes by a new decision only. */
export function correctMinutes(meetings: Meetings, command: CorrectMinutes): Decision<MeetingsEvent, CorrectMinutesRejection> {
  const { correctionId, body, meetingDate, paragraph, what, before, after, reason, today } = command;
  const held = heldMeeting(meetings, meetingDate);
  if (!held.ok) return held;
  if (!partOf(held.meeting.minutes, paragraph)) return reject('minutes-not-approved', { meetingDate, paragraph });
  if (isBlank(what)) return reject('corrected-part-missing');
  if (before.trim() === after.trim()) return reject('correction-changes-nothing');
  if (isBlank(reason)) return reject('reason-missing');
  return accept(MinutesCorrected.create({ correctionId, body, meetingDate, paragraph, what, before, after, reason, correctedOn: today }));
}
