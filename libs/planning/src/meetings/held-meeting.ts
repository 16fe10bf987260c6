import { reject, type LocalDate, type Rejected } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import type { Meeting, Meetings } from './meetings.state.js';

export type NotHeldRejection = RejectionsOf<{
  'meeting-cancelled': { meetingDate: LocalDate };
  'meeting-moved': { meetingDate: LocalDate; movedTo: LocalDate };
}>;
export type HeldMeetingRejection = NotHeldRejection | RejectionsOf<{ 'meeting-not-scheduled': { meetingDate: LocalDate } }>;

/** Why nothing can have been decided on a day. Nothing hinders where no meeting was ever entered: not every body enters its own. */
export function notHeldProblem(meetings: Meetings, meetingDate: LocalDate): Rejected<NotHeldRejection> | undefined {
  const standing = meetings[meetingDate]?.standing;
  switch (standing?.status) {
    case 'cancelled': return reject('meeting-cancelled', { meetingDate });
    case 'moved': return reject('meeting-moved', { meetingDate, movedTo: standing.movedTo });
    case 'scheduled': case undefined: return undefined;
  }
}

/** The meeting of a day as one that is held, or why there is none. */
export function heldMeeting(
  meetings: Meetings, meetingDate: LocalDate,
): Readonly<{ ok: true; meeting: Meeting }> | Rejected<HeldMeetingRejection> {
  const meeting = meetings[meetingDate];
  if (!meeting) return reject('meeting-not-scheduled', { meetingDate });
  return notHeldProblem(meetings, meetingDate) ?? { ok: true, meeting };
}
