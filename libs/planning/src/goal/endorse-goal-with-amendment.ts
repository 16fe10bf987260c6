import { accept, reject, type Decision } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { amendmentProblem, type AmendmentRejection } from './amendment.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import type { Amendment } from './goal-content.js';
import { GoalEndorsedWithAmendment, type GoalEvent } from './goal.events.js';
import type { ExistingGoal, GoalStatus } from './goal.state.js';

/** Carried out from KS's decision to propose the goal in KS's own words. The committee's text lives on beside them. */
export type EndorseGoalWithAmendment = DecidedStep & Readonly<{ kind: 'endorse-goal-with-amendment'; amendment: Amendment }>;
export type EndorseGoalWithAmendmentRejection =
  DecidedTextRejection | AmendmentRejection | RejectionsOf<{ 'goal-not-submitted': { status: GoalStatus } }>;

export function endorseGoalWithAmendment(
  goal: ExistingGoal, { kind: _, ...step }: EndorseGoalWithAmendment,
): Decision<GoalEvent, EndorseGoalWithAmendmentRejection> {
  if (goal.status !== 'submitted') return reject('goal-not-submitted', { status: goal.status });
  return decidedTextProblem(goal, step) ?? amendmentProblem(goal, step.amendment) ?? accept(GoalEndorsedWithAmendment.create(step));
}
