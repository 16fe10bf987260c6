import type { LocalDate } from '#lib/kernel';
import { isPast, type LastDay } from '../calendar/legal-time.js';
import type { RejectionsOf } from '../rejections-of.js';
import { appealPeriodEnds, approvalDue, isRemovedTooEarly, noticeDue, partWith, type MinutesPart } from './minutes.js';

type OfPart = Readonly<{ paragraph: number | null }>;

/** What the law says of minutes and is not kept. It is told, and nothing is refused. */
export type MinutesWarning = RejectionsOf<{
  'minutes-not-approved-in-time': { due: LastDay };
  'minutes-approved-late': OfPart & { approvedOn: LocalDate; due: LastDay };
  'notice-not-posted-in-time': OfPart & { due: LastDay };
  'notice-posted-late': OfPart & { postedOn: LocalDate; due: LastDay };
  'notice-removed-too-early': OfPart & { removedOn: LocalDate; lastDay: LastDay };
}>;

type Minutes = Readonly<{ meetingDate: LocalDate; minutes: readonly MinutesPart[]; today: LocalDate }>;

export const minutesWarnings = (of: Minutes): readonly MinutesWarning[] =>
  [...missingMinutes(of), ...of.minutes.flatMap((part) => [...approvalWarnings(part, of), ...noticeWarnings(part, of)])];

function missingMinutes({ meetingDate, minutes, today }: Minutes): readonly MinutesWarning[] {
  const due = approvalDue(meetingDate);
  return !partWith(minutes, null) && isPast(due, today) ? [{ code: 'minutes-not-approved-in-time', params: { due } }] : [];
}

function approvalWarnings({ paragraph, approvedOn }: MinutesPart, { meetingDate }: Minutes): readonly MinutesWarning[] {
  const due = approvalDue(meetingDate);
  return isPast(due, approvedOn) ? [{ code: 'minutes-approved-late', params: { paragraph, approvedOn, due } }] : [];
}

function noticeWarnings({ paragraph, approvedOn, notice }: MinutesPart, { today }: Minutes): readonly MinutesWarning[] {
  const due = noticeDue(approvedOn);
  if (!notice) return isPast(due, today) ? [{ code: 'notice-not-posted-in-time', params: { paragraph, due } }] : [];
  const { postedOn, removedOn } = notice;
  return [
    ...(isPast(due, postedOn) ? [{ code: 'notice-posted-late', params: { paragraph, postedOn, due } } as const] : []),
    ...(removedOn !== null && isRemovedTooEarly(notice)
      ? [{ code: 'notice-removed-too-early', params: { paragraph, removedOn, lastDay: appealPeriodEnds(notice) } } as const] : []),
  ];
}
