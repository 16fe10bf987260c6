import { accept, reject, type Decision } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalEndorsed, type GoalEvent } from './goal.events.js';
import type { ExistingGoal, GoalStatus } from './goal.state.js';

/** Carried out from KS's decision to propose the goal to KF. */
export type EndorseGoal = DecidedStep & Readonly<{ kind: 'endorse-goal' }>;
export type EndorseGoalRejection = DecidedTextRejection | RejectionsOf<{ 'goal-not-submitted': { status: GoalStatus } }>;

export function endorseGoal(goal: ExistingGoal, { kind: _, ...step }: EndorseGoal): Decision<GoalEvent, EndorseGoalRejection> {
  if (goal.status !== 'submitted') return reject('goal-not-submitted', { status: goal.status });
  return decidedTextProblem(goal, step) ?? accept(GoalEndorsed.create(step));
}
