import { accept, reject, type Decision } from '#lib/kernel';
import type { AdoptedGoal } from '../goal/goal.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import { GoalAssessed, type FollowUpEvent } from './follow-up.events.js';
import { isClosed } from './follow-up.state.js';
import { judgementProblem, type JudgementRejection, type Judging } from './judgement.js';
import { endedMeasureProblem, type EndedMeasureRejection } from './measure.js';

export type AssessGoal = Judging & Readonly<{ kind: 'assess-goal'; goalId: string }>;
export type AssessGoalRejection = JudgementRejection | EndedMeasureRejection | RejectionsOf<{
  'assessment-final': { followUp: string };
  'follow-up-already-submitted': { followUp: string };
}>;

/** Forecast, assessment and trend are three things. What is said may be said anew while it is preliminary and no body has decided it. */
export function assessGoal({ followedUp }: AdoptedGoal, { kind: _, today, rounds, unreported, ...assessed }: AssessGoal): Decision<FollowUpEvent, AssessGoalRejection> {
  const { followUp } = assessed;
  const round = followedUp.rounds[followUp];
  if (round?.stage === 'submitted') return reject('follow-up-already-submitted', { followUp });
  if (round && isClosed(round)) return reject('assessment-final', { followUp });
  return judgementProblem({ ...assessed, today, rounds, unreported }) ?? endedMeasureProblem(followedUp, assessed.measures)
    ?? accept(GoalAssessed.create({ ...assessed, assessedOn: today }));
}
