import type { Assessment } from '#lib/planning';
import type { GoalOnScorecard } from '../goals/goals.query.js';

/**
 * `notReported` counts cells without a goal or a declaration, `notApplicable` those with nothing but a declaration; the rest count goals. Whoever shows how many are achieved shows also how many are not
 * assessed and not reported: silence must not look like success.
 */
export type Totals = Readonly<{
  cells: number; notReported: number; notApplicable: number; goals: number; late: number; preliminary: number; notAssessed: number;
  assessed: Readonly<Record<Exclude<Assessment, 'not-assessed'>, number>>;
}>;

export function totalsOf(cells: readonly Readonly<{ goals: readonly GoalOnScorecard[]; notApplicable: object | null }>[]): Totals {
  const without = cells.filter((cell) => cell.goals.length === 0);
  const goals = cells.flatMap((cell) => cell.goals);
  const count = (is: (goal: GoalOnScorecard) => boolean) => goals.filter(is).length;
  const assessed = (as: Assessment) => count(({ assessment }) => assessment === as);
  return {
    cells: cells.length, notReported: without.filter((cell) => cell.notApplicable === null).length,
    notApplicable: without.filter((cell) => cell.notApplicable !== null).length, goals: goals.length,
    late: count(({ daysLate }) => daysLate !== null && daysLate > 0),
    preliminary: count(({ certainty }) => certainty === 'preliminary'),
    notAssessed: count(({ assessment }) => assessment === null || assessment === 'not-assessed'),
    assessed: { 'achieved': assessed('achieved'), 'partly-achieved': assessed('partly-achieved'), 'not-achieved': assessed('not-achieved') },
  };
}
