import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { isBlank } from '../is-blank.js';
import { contentProblem, type ContentRejection } from './content-problem.js';
import type { GoalContent } from './goal-content.js';
import { GoalRevised, type GoalEvent } from './goal.events.js';
import { isWithCommittee, unansweredOf, type ExistingGoal, type GoalStatus } from './goal.state.js';

export type ReviseGoal = Readonly<{
  kind: 'revise-goal'; goalId: string; content: GoalContent; contentHash: string; reason: string; today: LocalDate;
}>;
export type ReviseGoalRejection = ContentRejection | RejectionsOf<{
  'goal-not-revisable': { status: GoalStatus };
  'text-unchanged': NoParams;
  'reason-missing': NoParams;
}>;

/** A new version of a draft, or of a goal referred back or to be completed and thereby the answer. */
export function reviseGoal(goal: ExistingGoal, command: ReviseGoal): Decision<GoalEvent, ReviseGoalRejection> {
  const { goalId, content, contentHash, reason } = command;
  if (!isWithCommittee(goal)) return reject('goal-not-revisable', { status: goal.status });
  if (contentHash === goal.contentHash && !mayStandUnchanged(goal, reason)) return reject('text-unchanged');
  if (isBlank(reason)) return reject('reason-missing');
  return contentProblem(content) ?? accept(GoalRevised.create({
    goalId, version: goal.lastVersion + 1, content, contentHash, reason,
    answersReferral: goal.status === 'referred-back' ? goal.referral.decisionId : null,
  }));
}

/** The committee may answer by saying why its text stands. */
const mayStandUnchanged = (goal: ExistingGoal, reason: string): boolean => unansweredOf(goal) !== null && !isBlank(reason);
