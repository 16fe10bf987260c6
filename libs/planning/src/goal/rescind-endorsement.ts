import { accept, reject, type Decision, type Rejected } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalEndorsementRescinded, type GoalEvent } from './goal.events.js';
import type { ExistingGoal, GoalStatus } from './goal.state.js';

/** Carried out from KS's decision to take back what it has proposed, before KF has decided. KS prepares the goal anew. */
export type RescindEndorsement = DecidedStep & Readonly<{ kind: 'rescind-endorsement'; reason: string }>;
type NotRescindable = RejectionsOf<{ 'nothing-to-rescind': { status: GoalStatus }; 'tabled-by-council': NoParams }>;
export type RescindEndorsementRejection = DecidedTextRejection | NotRescindable | RejectionsOf<{ 'reason-missing': NoParams }>;

export function rescindEndorsement(goal: ExistingGoal, { kind: _, ...step }: RescindEndorsement): Decision<GoalEvent, RescindEndorsementRejection> {
  const problem = standingProblem(goal);
  if (problem) return problem;
  if (isBlank(step.reason)) return reject('reason-missing');
  return decidedTextProblem(goal, step) ?? accept(GoalEndorsementRescinded.create(step));
}

/** What KF has tabled comes back to it unchanged (KL 5:51). */
function standingProblem(goal: ExistingGoal): Rejected<NotRescindable> | undefined {
  if (goal.status !== 'endorsed' && goal.status !== 'rejection-proposed') return reject('nothing-to-rescind', { status: goal.status });
  return goal.isTabledByCouncil ? reject('tabled-by-council') : undefined;
}
