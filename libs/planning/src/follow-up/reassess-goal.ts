import { accept, reject, type Decision } from '#lib/kernel';
import type { AdoptedGoal } from '../goal/goal.state.js';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { laterYear, roundOn, yearAsked, type AskedRound } from './assessed-in.js';
import { GoalReassessed, type FollowUpEvent } from './follow-up.events.js';
import { isClosed, type RoundOnGoal } from './follow-up.state.js';
import { judged, type JudgementRejection, type Judging } from './judgement.js';
import { endedMeasureProblem, type EndedMeasureRejection } from './measure.js';

export type ReassessGoal = Judging & AskedRound & Readonly<{ kind: 'reassess-goal'; goalId: string; reason: string }>;
export type ReassessGoalRejection = JudgementRejection | EndedMeasureRejection | RejectionsOf<{
  'follow-up-missing': { followUp: string };
  'follow-up-open': { followUp: string };
  'reassessment-unchanged': NoParams;
  'reason-missing': NoParams;
}>;

/**
 * When a statistic arrives after the report: the report stays as it was handed over, with a note of what is now known. So it is with whatever was still
 * open when the year was closed.
 */
export function reassessGoal(goal: AdoptedGoal, { kind: _, today, rounds, closedOn, unreported, ...said }: ReassessGoal): Decision<FollowUpEvent, ReassessGoalRejection> {
  const { followUp, reason } = said;
  const [budgetYear, round] = [yearAsked(goal, said), roundOn(goal, said)];
  if (!round) return reject('follow-up-missing', { followUp });
  if (!isClosed(round) && closedOn === null) return reject('follow-up-open', { followUp });
  if (isBlank(reason)) return reject('reason-missing');
  if (isAsBefore(said, round)) return reject('reassessment-unchanged');
  const found = judged({ ...said, today, rounds, closedOn, unreported }, round.statuses);
  if (!found.ok) return found;
  const previous = { assessment: round.assessment, certainty: round.certainty };
  return endedMeasureProblem(goal.followedUp, said.measures)
    ?? accept(GoalReassessed.create({ ...said, budgetYear: laterYear(goal, budgetYear), statuses: found.statuses, reassessedOn: today, previous }));
}

const isAsBefore = (one: Pick<RoundOnGoal, 'assessment' | 'certainty'>, other: Pick<RoundOnGoal, 'assessment' | 'certainty'>): boolean =>
  one.assessment === other.assessment && one.certainty === other.certainty;
