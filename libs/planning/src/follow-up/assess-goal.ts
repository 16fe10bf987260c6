import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { AdoptedGoal } from '../goal/goal.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import { laterYear, roundOn, yearAsked, type AskedRound } from './assessed-in.js';
import { GoalAssessed, type FollowUpEvent } from './follow-up.events.js';
import { isClosed } from './follow-up.state.js';
import { judged, type JudgementRejection, type Judging } from './judgement.js';
import { endedMeasureProblem, type EndedMeasureRejection } from './measure.js';

export type AssessGoal = Judging & AskedRound & Readonly<{ kind: 'assess-goal'; goalId: string }>;
export type AssessGoalRejection = JudgementRejection | EndedMeasureRejection | RejectionsOf<{
  'assessment-final': { followUp: string };
  'follow-up-already-submitted': { followUp: string };
  'assessed-after-closing': { budgetYear: number; closedOn: LocalDate };
}>;

/** Forecast, assessment and trend are three things. What is said may be said anew while it is preliminary and no body has decided it, until the year is closed. */
export function assessGoal(goal: AdoptedGoal, { kind: _, today, rounds, closedOn, unreported, ...said }: AssessGoal): Decision<FollowUpEvent, AssessGoalRejection> {
  const { followUp } = said;
  const [budgetYear, round] = [yearAsked(goal, said), roundOn(goal, said)];
  if (round?.stage === 'submitted') return reject('follow-up-already-submitted', { followUp });
  if (round && isClosed(round)) return reject('assessment-final', { followUp });
  if (closedOn !== null) return reject('assessed-after-closing', { budgetYear, closedOn });
  const found = judged({ ...said, today, rounds, closedOn, unreported });
  if (!found.ok) return found;
  return endedMeasureProblem(goal.followedUp, said.measures) ?? accept(GoalAssessed.create({ ...said, budgetYear: laterYear(goal, budgetYear), statuses: found.statuses, assessedOn: today }));
}
