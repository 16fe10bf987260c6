import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { isBlank } from '../is-blank.js';
import { contentProblem, type ContentRejection } from './content-problem.js';
import type { GoalContent } from './goal-content.js';
import { GoalRevised, type GoalEvent } from './goal.events.js';
import type { ExistingGoal, GoalStatus } from './goal.state.js';

export type ReviseGoal = Readonly<{
  kind: 'revise-goal'; goalId: string; content: GoalContent; contentHash: string; reason: string; today: LocalDate;
}>;
export type ReviseGoalRejection = ContentRejection | RejectionsOf<{
  'goal-not-revisable': { status: GoalStatus };
  'text-unchanged': NoParams;
  'reason-missing': NoParams;
}>;

type Revisable = Extract<ExistingGoal, { status: 'draft' | 'referred-back' }>;

/** A new version of a draft, or of a goal referred back and thereby its answer. */
export function reviseGoal(goal: ExistingGoal, command: ReviseGoal): Decision<GoalEvent, ReviseGoalRejection> {
  const { goalId, content, contentHash, reason } = command;
  if (goal.status !== 'draft' && goal.status !== 'referred-back') return reject('goal-not-revisable', { status: goal.status });
  if (contentHash === goal.contentHash && !mayStandUnchanged(goal, reason)) return reject('text-unchanged');
  if (isBlank(reason)) return reject('reason-missing');
  return contentProblem(content) ?? accept(GoalRevised.create({
    goalId, version: goal.version + 1, content, contentHash, reason,
    answersReferral: goal.status === 'referred-back' ? goal.referral.decisionId : null,
  }));
}

/** The committee may answer a referral by saying why its text stands. */
const mayStandUnchanged = (goal: Revisable, reason: string): boolean =>
  goal.status === 'referred-back' && !goal.referral.isAnswered && !isBlank(reason);
