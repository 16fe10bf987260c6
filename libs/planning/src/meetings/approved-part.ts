import { reject, type LocalDate, type Rejected } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { heldMeeting, type HeldMeetingRejection } from './held-meeting.js';
import type { Meetings } from './meetings.state.js';
import { partWith, type MinutesPart } from './minutes.js';

/** Which minutes: those of a meeting as a whole (`paragraph` null), or a § that was approved at once. */
export type OfMinutes = Readonly<{ meetingDate: LocalDate; paragraph: number | null }>;

export type ApprovedPartRejection = HeldMeetingRejection | RejectionsOf<{ 'minutes-not-approved': OfMinutes }>;

export function approvedPart(
  meetings: Meetings, { meetingDate, paragraph }: OfMinutes,
): Readonly<{ ok: true; part: MinutesPart }> | Rejected<ApprovedPartRejection> {
  const held = heldMeeting(meetings, meetingDate);
  if (!held.ok) return held;
  const part = partWith(held.meeting.minutes, paragraph);
  return part ? { ok: true, part } : reject('minutes-not-approved', { meetingDate, paragraph });
}
