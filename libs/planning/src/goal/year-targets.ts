import { yearOf } from '../calendar/local-dates.js';
import type { Figure, GoalContent, Indicator } from './goal-content.js';
import { periodEnd } from './period.js';

/** What an indicator is to show in a year: the target of its last period there. */
export type YearTarget = Figure & Readonly<{ indicatorId: string }>;

export const yearTargets = ({ indicators }: Pick<GoalContent, 'indicators'>, budgetYear: number): readonly YearTarget[] =>
  indicators.flatMap((indicator) => {
    const target = targetIn(indicator, budgetYear);
    return target ? [{ indicatorId: indicator.indicatorId, value: target.value, period: target.period }] : [];
  });

/** The names of the indicators of which it is not said what they are to show in the year. */
export const withoutTargetIn = ({ indicators }: Pick<GoalContent, 'indicators'>, budgetYear: number): readonly string[] =>
  indicators.filter((indicator) => !targetIn(indicator, budgetYear)).map(({ name }) => name);

const targetIn = ({ milestones = [], target }: Indicator, budgetYear: number): Figure | undefined =>
  [...milestones, ...(target ? [target] : [])].filter(({ period }) => yearOf(periodEnd(period)) === budgetYear)
    .toSorted((one, other) => periodEnd(one.period).localeCompare(periodEnd(other.period))).at(-1);
