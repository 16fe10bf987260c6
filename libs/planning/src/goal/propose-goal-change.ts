import { accept, reject, type Decision } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { changeableProblem, type NotChangeable } from './changeable.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalChangeProposed, type GoalChange, type GoalEvent } from './goal.events.js';
import { isPreparedByPresidium, type ExistingGoal } from './goal.state.js';
import type { NotWithBoard } from './whose-turn.js';

/** Carried out from KS's decision to propose that KF amends a goal that it has adopted, or discontinues it. KF is then free to do either, or neither. */
export type ProposeGoalChange = DecidedStep & Readonly<{ kind: 'propose-goal-change'; change: GoalChange; reason: string }>;
export type ProposeGoalChangeRejection = NotChangeable | NotWithBoard | DecidedTextRejection | RejectionsOf<{ 'reason-missing': NoParams }>;

export function proposeGoalChange(goal: ExistingGoal, { kind: _, ...step }: ProposeGoalChange): Decision<GoalEvent, ProposeGoalChangeRejection> {
  if (isPreparedByPresidium(goal)) return reject('goal-not-for-board');
  const problem = changeableProblem(goal, step);
  if (problem) return problem;
  if (isBlank(step.reason)) return reject('reason-missing');
  return decidedTextProblem(goal, step) ?? accept(GoalChangeProposed.create(step));
}
