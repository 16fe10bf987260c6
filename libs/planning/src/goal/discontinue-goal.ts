import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { changeProblem, type ChangeRejection } from './changeable.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalDiscontinued, type GoalEvent } from './goal.events.js';
import type { ExistingGoal } from './goal.state.js';
import { endOf } from './texts-in-force.js';
import type { Urgency } from './whose-turn.js';

/** Carried out from KF's decision to end an adopted goal before its time. `inForceTo` is its last day. What has been reported on it stays. */
export type DiscontinueGoal = DecidedStep & Urgency & Readonly<{ kind: 'discontinue-goal'; reason: string; inForceTo: LocalDate }>;
export type DiscontinueGoalRejection = ChangeRejection | DecidedTextRejection | RejectionsOf<{
  'reason-missing': NoParams;
  'ends-no-earlier': { inForceTo: LocalDate; endsOn: LocalDate };
}>;

export function discontinueGoal(goal: ExistingGoal, { kind: _, ...step }: DiscontinueGoal): Decision<GoalEvent, DiscontinueGoalRejection> {
  const { inForceTo, reason } = step;
  const problem = changeProblem(goal, step, inForceTo);
  if (problem) return problem;
  if (isBlank(reason)) return reject('reason-missing');
  const endsOn = goal.status === 'adopted' ? endOf(goal.inForce) : undefined;
  if (endsOn !== undefined && inForceTo >= endsOn) return reject('ends-no-earlier', { inForceTo, endsOn });
  return decidedTextProblem(goal, step) ?? accept(GoalDiscontinued.create(step));
}
