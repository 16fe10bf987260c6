import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import type { GehKind } from '../decisions/council-decision.js';
import type { RejectionsOf } from '../rejections-of.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalAdopted, type GoalEvent } from './goal.events.js';
import type { ExistingGoal, GoalStatus } from './goal.state.js';

/** Carried out from KF's decision. The goal is in force from the first to the last day given. */
export type AdoptGoal = DecidedStep & Readonly<{ kind: 'adopt-goal'; geh: GehKind; inForceFrom: LocalDate; inForceTo: LocalDate }>;
export type AdoptGoalRejection = DecidedTextRejection | RejectionsOf<{
  'goal-not-endorsed': { status: GoalStatus };
  'in-force-period-reversed': { inForceFrom: LocalDate; inForceTo: LocalDate };
}>;

export const adoptGoal = (goal: ExistingGoal, { kind: _, ...step }: AdoptGoal): Decision<GoalEvent, AdoptGoalRejection> =>
  adoptionProblem(goal, step) ?? accept(GoalAdopted.create(step));

/** KF decides after KS has been heard (KL 5:26–28), whatever KS proposes. */
export function adoptionProblem(goal: ExistingGoal, step: Omit<AdoptGoal, 'kind'>): Rejected<AdoptGoalRejection> | undefined {
  const { inForceFrom, inForceTo } = step;
  if (goal.status !== 'endorsed' && goal.status !== 'rejection-proposed') return reject('goal-not-endorsed', { status: goal.status });
  if (inForceTo < inForceFrom) return reject('in-force-period-reversed', { inForceFrom, inForceTo });
  return decidedTextProblem(goal, step);
}
