import { accept, reject, type Decision } from '#lib/kernel';
import type { AdoptedGoal } from '../goal/goal.state.js';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { GoalReassessed, type FollowUpEvent } from './follow-up.events.js';
import { isClosed } from './follow-up.state.js';
import { judgementProblem, type JudgementRejection, type Judging } from './judgement.js';
import { endedMeasureProblem, type EndedMeasureRejection } from './measure.js';

export type ReassessGoal = Judging & Readonly<{ kind: 'reassess-goal'; goalId: string; reason: string }>;
export type ReassessGoalRejection = JudgementRejection | EndedMeasureRejection | RejectionsOf<{
  'follow-up-missing': { followUp: string };
  'follow-up-open': { followUp: string };
  'reassessment-unchanged': NoParams;
  'reason-missing': NoParams;
}>;

/** When a statistic arrives after the report: the report stays as it was handed over, with a note of what is now known. */
export function reassessGoal({ followedUp }: AdoptedGoal, { kind: _, today, rounds, unreported, ...judged }: ReassessGoal): Decision<FollowUpEvent, ReassessGoalRejection> {
  const { followUp, assessment, certainty, reason } = judged;
  const round = followedUp.rounds[followUp];
  if (!round) return reject('follow-up-missing', { followUp });
  if (!isClosed(round)) return reject('follow-up-open', { followUp });
  if (isBlank(reason)) return reject('reason-missing');
  if (round.assessment === assessment && round.certainty === certainty) return reject('reassessment-unchanged');
  return judgementProblem({ ...judged, today, rounds, unreported }) ?? endedMeasureProblem(followedUp, judged.measures)
    ?? accept(GoalReassessed.create({ ...judged, reassessedOn: today, previous: { assessment: round.assessment, certainty: round.certainty } }));
}
