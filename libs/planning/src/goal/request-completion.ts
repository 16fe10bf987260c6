import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { GoalCompletionRequested, type GoalEvent } from './goal.events.js';
import type { ExistingGoal, GoalStatus } from './goal.state.js';

/** Whoever prepares the goals asks the committee to complete a submission. It is no referral: no body has decided anything. */
export type RequestCompletion = Readonly<{
  kind: 'request-completion'; goalId: string; version: number; points: readonly string[]; respondBy: LocalDate; today: LocalDate;
}>;
export type RequestCompletionRejection = RejectionsOf<{
  'completion-not-askable': { status: GoalStatus };
  'completion-already-requested': { respondBy: LocalDate };
  'goal-moved': { decidedVersion: number; currentVersion: number };
  'points-missing': NoParams;
  'respond-by-not-later': { respondBy: LocalDate };
}>;

export function requestCompletion(goal: ExistingGoal, command: RequestCompletion): Decision<GoalEvent, RequestCompletionRejection> {
  const { goalId, points, respondBy, today } = command;
  const problem = submissionProblem(goal, command);
  if (problem) return problem;
  if (points.every(isBlank)) return reject('points-missing');
  if (respondBy <= today) return reject('respond-by-not-later', { respondBy });
  return accept(GoalCompletionRequested.create({
    goalId, version: goal.version, contentHash: goal.contentHash, points: points.filter((point) => !isBlank(point)), respondBy, requestedOn: today }));
}

function submissionProblem(goal: ExistingGoal, { version }: RequestCompletion): Rejected<RequestCompletionRejection> | undefined {
  if (goal.status === 'completion-requested') return reject('completion-already-requested', { respondBy: goal.completion.respondBy });
  if (goal.status !== 'submitted') return reject('completion-not-askable', { status: goal.status });
  return version === goal.version ? undefined : reject('goal-moved', { decidedVersion: version, currentVersion: goal.version });
}
