import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import { firstDayOf, lastDayOf } from '../calendar/local-dates.js';
import type { RejectionsOf } from '../rejections-of.js';
import { changeProblem, type ChangeRejection } from './changeable.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalConfirmedForYear, type GoalEvent } from './goal.events.js';
import type { ExistingGoal } from './goal.state.js';
import { isOfYear } from './goal-years.js';
import { beginningOf, endOf } from './texts-in-force.js';
import type { Urgency } from './whose-turn.js';
import { withoutTargetIn, yearTargets } from './year-targets.js';

/** Carried out from KF's decision that a goal which it has adopted for several years stands in `budgetYear` too. */
export type ConfirmGoalForYear = DecidedStep & Urgency & Readonly<{ kind: 'confirm-goal-for-year'; budgetYear: number }>;
export type ConfirmGoalForYearRejection = ChangeRejection | DecidedTextRejection | RejectionsOf<{
  'goal-of-year-already': { budgetYear: number };
  'confirmed-year-earlier': { budgetYear: number; goalYear: number };
  'goal-not-in-force-in-year': { budgetYear: number; inForceFrom: LocalDate; inForceTo: LocalDate };
  'yearly-target-missing': { budgetYear: number; indicators: readonly string[] };
}>;

/** Instead of being written, decided and adopted anew each year: what is to be reached in the year stands in the text that holds. */
export function confirmGoalForYear(goal: ExistingGoal, { kind: _, ...step }: ConfirmGoalForYear): Decision<GoalEvent, ConfirmGoalForYearRejection> {
  const { budgetYear } = step;
  const problem = changeProblem(goal, step, lastDayOf(budgetYear)) ?? yearProblem(goal, budgetYear) ?? decidedTextProblem(goal, step);
  if (problem) return problem;
  const indicators = withoutTargetIn(goal.content, budgetYear);
  if (indicators.length > 0) return reject('yearly-target-missing', { budgetYear, indicators });
  return accept(GoalConfirmedForYear.create({ ...step, targets: yearTargets(goal.content, budgetYear) }));
}

function yearProblem(goal: ExistingGoal, budgetYear: number): Rejected<ConfirmGoalForYearRejection> | undefined {
  if (isOfYear(goal, budgetYear)) return reject('goal-of-year-already', { budgetYear });
  if (budgetYear < goal.budgetYear) return reject('confirmed-year-earlier', { budgetYear, goalYear: goal.budgetYear });
  const steps = goal.status === 'adopted' ? goal.inForce : [];
  const [inForceFrom = '', inForceTo = ''] = [beginningOf(steps), endOf(steps)];
  const holds = inForceFrom <= lastDayOf(budgetYear) && firstDayOf(budgetYear) <= inForceTo;
  return holds ? undefined : reject('goal-not-in-force-in-year', { budgetYear, inForceFrom, inForceTo });
}
