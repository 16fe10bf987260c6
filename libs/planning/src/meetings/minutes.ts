import type { LocalDate } from '#lib/kernel';
import { plusDays } from '../calendar/local-dates.js';
import { isPast, lastDay, weeksAfter, type LastDay } from '../calendar/legal-time.js';

/** What is approved and announced together: a § that was approved at once, or (`paragraph` null) the rest of a meeting's minutes. */
export type MinutesPart = Readonly<{
  paragraph: number | null; approvedOn: LocalDate; approvers: readonly string[]; notice: Notice | null;
}>;

/** The latest notice of a part. `minutesAt` is where the minutes can be read. */
export type Notice = Readonly<{ postedOn: LocalDate; minutesAt: string; removedOn: LocalDate | null }>;

export const partWith = (minutes: readonly MinutesPart[], paragraph: number | null): MinutesPart | undefined =>
  minutes.find((part) => part.paragraph === paragraph);

/** The part that a § belongs to. */
export const partOf = (minutes: readonly MinutesPart[], paragraph: number | null): MinutesPart | undefined =>
  partWith(minutes, paragraph) ?? partWith(minutes, null);

/** Minutes are approved within fourteen days of the meeting (KL 5:69). */
export const approvalDue = (meetingDate: LocalDate): LastDay => lastDay(plusDays(meetingDate, 14));

/** The notice is posted on the second day after the approval at the latest (KL 8:12). */
export const noticeDue = (approvedOn: LocalDate): LastDay => lastDay(plusDays(approvedOn, 2));

/** An appeal may be lodged within three weeks of the posting (KL 13:5). */
export const appealPeriodEnds = ({ postedOn }: Pick<Notice, 'postedOn'>): LastDay => lastDay(weeksAfter(postedOn, 3));

/** It must stay up until the period is over, its last day included. */
export const isRemovedTooEarly = ({ postedOn, removedOn }: Notice): boolean =>
  removedOn !== null && !isPast(appealPeriodEnds({ postedOn }), removedOn);
