import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { approvedPart, type ApprovedPartRejection, type OfMinutes } from './approved-part.js';
import { dayNotCome, type DayNotComeRejection } from './day-come.js';
import { NoticePosted, type MeetingsEvent } from './meetings.events.js';
import type { Meetings } from './meetings.state.js';
import { isRemovedTooEarly, type Notice } from './minutes.js';

export type PostNotice = OfMinutes & Readonly<{
  kind: 'post-notice'; body: string; postedOn: LocalDate; minutesAt: string; today: LocalDate;
}>;
export type PostNoticeRejection = ApprovedPartRejection | DayNotComeRejection | RejectionsOf<{
  'notice-already-posted': { postedOn: LocalDate };
  'notice-before-approval': { postedOn: LocalDate; approvedOn: LocalDate };
  'minutes-place-missing': NoParams;
}>;

/** A notice that was taken down too early may be posted anew: the period for appeals begins anew with it. */
export function postNotice(meetings: Meetings, command: PostNotice): Decision<MeetingsEvent, PostNoticeRejection> {
  const { body, meetingDate, paragraph, postedOn, minutesAt, today } = command;
  const approved = approvedPart(meetings, command);
  if (!approved.ok) return approved;
  const { approvedOn, notice } = approved.part;
  if (notice && !isFreeFor(notice, postedOn)) return reject('notice-already-posted', { postedOn: notice.postedOn });
  if (postedOn < approvedOn) return reject('notice-before-approval', { postedOn, approvedOn });
  if (isBlank(minutesAt)) return reject('minutes-place-missing');
  return dayNotCome(postedOn, today) ?? accept(NoticePosted.create({ body, meetingDate, paragraph, postedOn, minutesAt, recordedOn: today }));
}

const isFreeFor = (notice: Notice, postedOn: LocalDate): boolean =>
  notice.removedOn !== null && isRemovedTooEarly(notice) && notice.removedOn <= postedOn;
