import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import { firstDayOf } from '../calendar/local-dates.js';
import type { RejectionsOf } from '../rejections-of.js';
import { draftGoal, type DraftGoal, type DraftGoalRejection } from './draft-goal.js';
import { GoalCarriedOver, type GoalEvent } from './goal.events.js';
import type { Goal, GoalStatus } from './goal.state.js';
import { responsibleUnit } from './responsibility.js';
import { endOf } from './texts-in-force.js';

/** A draft for a later year that goes on from an adopted goal. It is decided anew, as every draft is. `fromGoal` is that goal as it stands now. */
export type CarryGoalOver = Omit<DraftGoal, 'kind'> & Readonly<{ kind: 'carry-goal-over'; fromGoalId: string; fromGoal: Goal }>;
export type CarryGoalOverRejection = DraftGoalRejection | RejectionsOf<{
  'goal-unknown': { goalId: string };
  'only-adopted-carried-over': { status: GoalStatus };
  'carried-over-to-earlier-year': { budgetYear: number; fromYear: number };
  'unit-not-responsible': { unit: string; responsible: string };
  'goal-holds-anyway': { inForceTo: LocalDate };
}>;

export function carryGoalOver(goal: Goal, { kind: _, fromGoalId, fromGoal: from, ...draft }: CarryGoalOver): Decision<GoalEvent, CarryGoalOverRejection> {
  const drafted = draftGoal(goal, { kind: 'draft-goal', ...draft });
  if (!drafted.ok) return drafted;
  const problem = fromProblem(from, { fromGoalId, ...draft });
  if (problem || from.status === 'absent') return problem ?? reject('goal-unknown', { goalId: fromGoalId });
  const { version: fromVersion, contentHash: fromContentHash, budgetYear: fromYear } = from;
  return accept(...drafted.events, GoalCarriedOver.create({ goalId: draft.goalId, fromGoalId, fromYear, fromVersion, fromContentHash }));
}

type CarryingOver = Omit<CarryGoalOver, 'kind' | 'fromGoal'>;

/** A goal that holds into the year goes on by itself: KF may amend it there. */
function fromProblem(from: Goal, { fromGoalId, budgetYear, unit, today }: CarryingOver): Rejected<CarryGoalOverRejection> | undefined {
  if (from.status === 'absent') return reject('goal-unknown', { goalId: fromGoalId });
  if (from.status !== 'adopted') return reject('only-adopted-carried-over', { status: from.status });
  if (budgetYear <= from.budgetYear) return reject('carried-over-to-earlier-year', { budgetYear, fromYear: from.budgetYear });
  const [responsible, inForceTo] = [responsibleUnit(from, today), endOf(from.inForce)];
  if (responsible !== unit) return reject('unit-not-responsible', { unit, responsible });
  return inForceTo !== undefined && inForceTo >= firstDayOf(budgetYear) ? reject('goal-holds-anyway', { inForceTo }) : undefined;
}
