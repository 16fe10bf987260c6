import { accept, reject, type Decision } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalRejectionProposed, type GoalEvent } from './goal.events.js';
import type { ExistingGoal } from './goal.state.js';
import { boardTurnProblem, type NotWithBoard } from './whose-turn.js';

/** Carried out from KS's decision to propose that KF turns the goal down. KS has been heard by it: KF may still adopt the goal. */
export type ProposeGoalRejection = DecidedStep & Readonly<{ kind: 'propose-goal-rejection'; reasons: readonly string[] }>;
export type ProposeGoalRejectionRejection = DecidedTextRejection | NotWithBoard | RejectionsOf<{ 'reason-missing': NoParams }>;

export function proposeGoalRejection(
  goal: ExistingGoal, { kind: _, ...step }: ProposeGoalRejection,
): Decision<GoalEvent, ProposeGoalRejectionRejection> {
  const problem = boardTurnProblem(goal);
  if (problem) return problem;
  if (step.reasons.every(isBlank)) return reject('reason-missing');
  return decidedTextProblem(goal, step) ?? accept(GoalRejectionProposed.create(step));
}
