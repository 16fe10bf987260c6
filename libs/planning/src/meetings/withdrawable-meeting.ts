import { reject, type LocalDate, type Rejected } from '#lib/kernel';
import type { Decisions } from '../decisions/decisions.state.js';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { heldMeeting, type HeldMeetingRejection } from './held-meeting.js';
import type { Meeting, Meetings } from './meetings.state.js';

/** `decisions` are those of the body and year. */
export type WithdrawnMeeting = Readonly<{ body: string; meetingDate: LocalDate; reason: string; today: LocalDate; decisions: Decisions }>;

export type WithdrawnMeetingRejection = HeldMeetingRejection | RejectionsOf<{
  'reason-missing': NoParams;
  'meeting-has-decisions': { meetingDate: LocalDate; paragraphs: readonly number[] };
  'minutes-already-approved': { meetingDate: LocalDate };
}>;

/** Why a meeting can no longer be taken from its day: what is written down as decided there was decided there. */
export function withdrawalProblem(
  meetings: Meetings, { meetingDate, reason, decisions }: WithdrawnMeeting,
): Rejected<WithdrawnMeetingRejection> | undefined {
  const held = heldMeeting(meetings, meetingDate);
  if (!held.ok) return held;
  if (isBlank(reason)) return reject('reason-missing');
  if (held.meeting.minutes.length > 0) return reject('minutes-already-approved', { meetingDate });
  const paragraphs = paragraphsOf(held.meeting, decisions, meetingDate);
  return paragraphs.length === 0 ? undefined : reject('meeting-has-decisions', { meetingDate, paragraphs });
}

/** What was appealed against was decided too, also where the decision itself is not recorded here. */
function paragraphsOf({ appeals }: Meeting, { taken }: Decisions, day: LocalDate): readonly number[] {
  const recorded = Object.entries(taken).flatMap(([paragraph, { meetingDate }]) => (meetingDate === day ? [Number(paragraph)] : []));
  return [...new Set([...recorded, ...appeals.map(({ paragraph }) => paragraph)])];
}
