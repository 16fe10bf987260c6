import { accept, reject, type Decision } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalWithdrawn, type GoalEvent } from './goal.events.js';
import type { ExistingGoal, GoalStatus } from './goal.state.js';

/** Carried out from the decision of the body whose goal it is, to take it back before KF has decided. What was submitted stays on record. */
export type WithdrawGoal = DecidedStep & Readonly<{ kind: 'withdraw-goal'; reason: string }>;
export type WithdrawGoalRejection = DecidedTextRejection | RejectionsOf<{
  'goal-not-withdrawable': { status: GoalStatus };
  'reason-missing': NoParams;
}>;

export function withdrawGoal(goal: ExistingGoal, { kind: _, ...step }: WithdrawGoal): Decision<GoalEvent, WithdrawGoalRejection> {
  if (!isUnderWay(goal)) return reject('goal-not-withdrawable', { status: goal.status });
  if (isBlank(step.reason)) return reject('reason-missing');
  return decidedTextProblem(goal, step) ?? accept(GoalWithdrawn.create(step));
}

/** Submitted, and KF has not decided. */
const UNDER_WAY: readonly GoalStatus[] = ['submitted', 'endorsed', 'rejection-proposed', 'referred-back', 'completion-requested'];
const isUnderWay = ({ status }: ExistingGoal): boolean => UNDER_WAY.includes(status);
