import { accept, reject, type Decision } from '#lib/kernel';
import type { AdoptedGoal } from '../goal/goal.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import { GoalAssessed, type FollowUpEvent } from './follow-up.events.js';
import { judgementProblem, type JudgementRejection, type Judging } from './judgement.js';

export type AssessGoal = Judging & Readonly<{ kind: 'assess-goal'; goalId: string }>;
export type AssessGoalRejection = JudgementRejection | RejectionsOf<{ 'assessment-final': { followUp: string } }>;

/** Forecast, assessment and trend are three things. What is said while it is preliminary may be said anew. */
export function assessGoal({ followedUp }: AdoptedGoal, { kind: _, today, rounds, ...assessed }: AssessGoal): Decision<FollowUpEvent, AssessGoalRejection> {
  const { followUp } = assessed;
  if (followedUp.rounds[followUp]?.certainty === 'final') return reject('assessment-final', { followUp });
  return judgementProblem({ ...assessed, today, rounds }) ?? accept(GoalAssessed.create({ ...assessed, assessedOn: today }));
}
