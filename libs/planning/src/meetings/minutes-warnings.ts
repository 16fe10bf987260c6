import type { LocalDate } from '#lib/kernel';
import { isPast, type LastDay } from '../calendar/legal-time.js';
import type { RejectionsOf } from '../rejections-of.js';
import type { Appeal } from './appeal.js';
import { isTooLate } from './legal-force.js';
import { appealPeriodEnds, approvalDue, isRemovedTooEarly, noticeDue, partOf, partWith, type MinutesPart } from './minutes.js';

type OfPart = Readonly<{ paragraph: number | null }>;

/** What the law says of minutes and is not kept. It is told, and nothing is refused. */
export type MinutesWarning = RejectionsOf<{
  'minutes-not-approved-in-time': { due: LastDay };
  'minutes-approved-late': OfPart & { approvedOn: LocalDate; due: LastDay };
  'notice-not-posted-in-time': OfPart & { due: LastDay };
  'notice-posted-late': OfPart & { postedOn: LocalDate; due: LastDay };
  'appeal-received-late': { paragraph: number; receivedOn: LocalDate; lastDay: LastDay };
  'notice-removed-too-early': OfPart & { removedOn: LocalDate; lastDay: LastDay };
}>;

type Minutes = Readonly<{ meetingDate: LocalDate; minutes: readonly MinutesPart[]; appeals: readonly Appeal[]; today: LocalDate }>;

export const minutesWarnings = (of: Minutes): readonly MinutesWarning[] => [
  ...missingMinutes(of),
  ...of.minutes.flatMap((part) => [...approvalWarnings(part, of), ...noticeWarnings(part, of)]),
  ...of.appeals.flatMap((appeal) => appealWarnings(appeal, of)),
];

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

function appealWarnings(appeal: Appeal, { minutes }: Minutes): readonly MinutesWarning[] {
  const notice = partOf(minutes, appeal.paragraph)?.notice ?? null;
  if (!notice || !isTooLate(appeal, notice)) return [];
  const { paragraph, receivedOn } = appeal;
  return [{ code: 'appeal-received-late', params: { paragraph, receivedOn, lastDay: appealPeriodEnds(notice) } }];
}
