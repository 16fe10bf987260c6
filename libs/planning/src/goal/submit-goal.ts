import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalSubmitted, type GoalEvent } from './goal.events.js';
import { isWithCommittee, type ExistingGoal, type GoalStatus } from './goal.state.js';
import { measurabilityGaps, type MeasurabilityGap } from './measurability.js';

/** Carried out from the decision of the body whose goal it is. `deadline` is the one the goal had at submission. */
export type SubmitGoal = DecidedStep & Readonly<{
  kind: 'submit-goal'; submittedOn: LocalDate; deadline: LocalDate; daysLate: number; lateReason: string | null;
}>;
export type SubmitGoalRejection = DecidedTextRejection | RejectionsOf<{
  'goal-not-submittable': { status: GoalStatus };
  'referral-unanswered': { respondBy: LocalDate };
  'completion-unanswered': { respondBy: LocalDate };
  'goal-not-measurable': { gaps: readonly MeasurabilityGap[] };
}>;

export function submitGoal(goal: ExistingGoal, { kind: _, ...step }: SubmitGoal): Decision<GoalEvent, SubmitGoalRejection> {
  const problem = committeeTurnProblem(goal) ?? decidedTextProblem(goal, step) ?? answerProblem(goal);
  if (problem) return problem;
  const gaps = measurabilityGaps(goal.content);
  if (gaps.length > 0) return reject('goal-not-measurable', { gaps });
  return accept(GoalSubmitted.create(step));
}

type Problem = Rejected<SubmitGoalRejection> | undefined;

const committeeTurnProblem = (goal: ExistingGoal): Problem =>
  (isWithCommittee(goal) ? undefined : reject('goal-not-submittable', { status: goal.status }));

/** What a committee has been asked, it answers before it submits the goal again. */
function answerProblem(goal: ExistingGoal): Problem {
  if (goal.status === 'referred-back' && !goal.referral.isAnswered) return reject('referral-unanswered', { respondBy: goal.referral.respondBy });
  if (goal.status === 'completion-requested' && !goal.completion.isAnswered) return reject('completion-unanswered', { respondBy: goal.completion.respondBy });
  return undefined;
}
