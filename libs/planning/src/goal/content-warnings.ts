import type { LocalDate } from '#lib/kernel';
import type { FollowUpRound } from '../cycle/cycle.events.js';
import type { RejectionsOf } from '../rejections-of.js';
import type { GoalContent, Indicator } from './goal-content.js';
import { periodEnd } from './period.js';

/** What is worth a second look at a goal's text. Nothing is refused for it. */
export type ContentWarning = RejectionsOf<{
  'statistic-after-report': { indicator: string; period: string; publishedOn: LocalDate; reportBy: LocalDate };
  'gender-split-unsaid': { indicator: string };
}>;

/** `rounds` are the follow-ups of the goal's cycle, in their order. */
export const contentWarnings = ({ indicators }: GoalContent, rounds: readonly FollowUpRound[]): readonly ContentWarning[] =>
  indicators.flatMap((indicator) => [...lateStatistic(indicator, rounds), ...unsaidSplit(indicator)]);

/** What is told in the report for the target's period will be preliminary. */
function lateStatistic({ name, target, publishedAfterMonths }: Indicator, rounds: readonly FollowUpRound[]): readonly ContentWarning[] {
  if (!target || publishedAfterMonths === undefined) return [];
  const round = rounds.find(({ periodEnds }) => periodEnds.slice(0, MONTH) === periodEnd(target.period).slice(0, MONTH));
  const publishedOn = monthsAfter(target.period, publishedAfterMonths);
  return round && publishedOn > round.reportBy
    ? [{ code: 'statistic-after-report', params: { indicator: name, period: target.period, publishedOn, reportBy: round.reportBy } }] : [];
}

const MONTH = 'yyyy-mm'.length;

/** The first day of the month so many months after the period's last. */
function monthsAfter(period: string, months: number): LocalDate {
  const [year = 0, month = 0] = periodEnd(period).split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}

const unsaidSplit = ({ name, genderSplit }: Indicator): readonly ContentWarning[] =>
  (genderSplit ? [] : [{ code: 'gender-split-unsaid', params: { indicator: name } }]);
