import { accept, reject, type Decision } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalRejected, type GoalEvent } from './goal.events.js';
import type { ExistingGoal, GoalStatus } from './goal.state.js';

/** Carried out from KF's decision to turn the goal down (avslag). It may only come back as a new goal. */
export type RejectGoal = DecidedStep & Readonly<{ kind: 'reject-goal'; reason: string | null }>;
export type RejectGoalRejection = DecidedTextRejection | RejectionsOf<{ 'goal-not-endorsed': { status: GoalStatus } }>;

export function rejectGoal(goal: ExistingGoal, { kind: _, ...step }: RejectGoal): Decision<GoalEvent, RejectGoalRejection> {
  if (goal.status !== 'endorsed' && goal.status !== 'rejection-proposed') return reject('goal-not-endorsed', { status: goal.status });
  return decidedTextProblem(goal, step) ?? accept(GoalRejected.create(step));
}
