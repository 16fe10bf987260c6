import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalSubmitted, type GoalEvent } from './goal.events.js';
import type { ExistingGoal, GoalStatus } from './goal.state.js';
import { measurabilityGaps, type MeasurabilityGap } from './measurability.js';

/** Carried out from the decision of the body whose goal it is. `deadline` is the one the goal had at submission. */
export type SubmitGoal = DecidedStep & Readonly<{
  kind: 'submit-goal'; submittedOn: LocalDate; deadline: LocalDate; daysLate: number; lateReason: string | null;
}>;
export type SubmitGoalRejection = DecidedTextRejection | RejectionsOf<{
  'goal-not-submittable': { status: GoalStatus };
  'referral-unanswered': { respondBy: LocalDate };
  'goal-not-measurable': { gaps: readonly MeasurabilityGap[] };
}>;

export function submitGoal(goal: ExistingGoal, { kind: _, ...step }: SubmitGoal): Decision<GoalEvent, SubmitGoalRejection> {
  if (goal.status !== 'draft' && goal.status !== 'referred-back') return reject('goal-not-submittable', { status: goal.status });
  const problem = decidedTextProblem(goal, step);
  if (problem) return problem;
  if (goal.status === 'referred-back' && !goal.referral.isAnswered) {
    return reject('referral-unanswered', { respondBy: goal.referral.respondBy });
  }
  const gaps = measurabilityGaps(goal.content);
  if (gaps.length > 0) return reject('goal-not-measurable', { gaps });
  return accept(GoalSubmitted.create(step));
}
