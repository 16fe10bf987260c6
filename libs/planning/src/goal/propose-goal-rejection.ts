import { accept, reject, type Decision } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalRejectionProposed, type GoalEvent } from './goal.events.js';
import type { ExistingGoal, GoalStatus } from './goal.state.js';

/** Carried out from KS's decision to propose that KF turns the goal down. KS has been heard by it: KF may still adopt the goal. */
export type ProposeGoalRejection = DecidedStep & Readonly<{ kind: 'propose-goal-rejection'; reasons: readonly string[] }>;
export type ProposeGoalRejectionRejection = DecidedTextRejection | RejectionsOf<{
  'goal-not-submitted': { status: GoalStatus };
  'reason-missing': NoParams;
}>;

export function proposeGoalRejection(
  goal: ExistingGoal, { kind: _, ...step }: ProposeGoalRejection,
): Decision<GoalEvent, ProposeGoalRejectionRejection> {
  if (goal.status !== 'submitted') return reject('goal-not-submitted', { status: goal.status });
  if (step.reasons.every(isBlank)) return reject('reason-missing');
  return decidedTextProblem(goal, step) ?? accept(GoalRejectionProposed.create(step));
}
