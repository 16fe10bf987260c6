import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { approvedPart, type ApprovedPartRejection, type OfMinutes } from './approved-part.js';
import { dayNotCome, type DayNotComeRejection } from './day-come.js';
import { NoticeRemoved, type MeetingsEvent } from './meetings.events.js';
import type { Meetings } from './meetings.state.js';

export type RemoveNotice = OfMinutes & Readonly<{ kind: 'remove-notice'; body: string; removedOn: LocalDate; today: LocalDate }>;
export type RemoveNoticeRejection = ApprovedPartRejection | DayNotComeRejection | RejectionsOf<{
  'notice-not-posted': OfMinutes;
  'notice-already-removed': { removedOn: LocalDate };
  'notice-removed-before-posted': { postedOn: LocalDate; removedOn: LocalDate };
}>;

/** Also too early: that it was down is a fact, and what comes of it shows in the decisions' legal force. */
export function removeNotice(meetings: Meetings, command: RemoveNotice): Decision<MeetingsEvent, RemoveNoticeRejection> {
  const { body, meetingDate, paragraph, removedOn, today } = command;
  const approved = approvedPart(meetings, command);
  if (!approved.ok) return approved;
  const { notice } = approved.part;
  if (!notice) return reject('notice-not-posted', { meetingDate, paragraph });
  if (notice.removedOn !== null) return reject('notice-already-removed', { removedOn: notice.removedOn });
  if (removedOn < notice.postedOn) return reject('notice-removed-before-posted', { postedOn: notice.postedOn, removedOn });
  return dayNotCome(removedOn, today) ?? accept(NoticeRemoved.create({ body, meetingDate, paragraph, removedOn, recordedOn: today }));
}
