import { accept, type Decision } from '#lib/kernel';
import { amendmentProblem, type AmendmentRejection } from './amendment.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import type { Amendment } from './goal-content.js';
import { GoalEndorsedWithAmendment, type GoalEvent } from './goal.events.js';
import type { ExistingGoal } from './goal.state.js';
import { boardTurnProblem, type NotWithBoard } from './whose-turn.js';

/** Carried out from KS's decision to propose the goal in KS's own words. The committee's text lives on beside them. */
export type EndorseGoalWithAmendment = DecidedStep & Readonly<{ kind: 'endorse-goal-with-amendment'; amendment: Amendment }>;
export type EndorseGoalWithAmendmentRejection = DecidedTextRejection | AmendmentRejection | NotWithBoard;

export function endorseGoalWithAmendment(
  goal: ExistingGoal, { kind: _, ...step }: EndorseGoalWithAmendment,
): Decision<GoalEvent, EndorseGoalWithAmendmentRejection> {
  return boardTurnProblem(goal) ?? decidedTextProblem(goal, step) ?? amendmentProblem(goal, step.amendment)
    ?? accept(GoalEndorsedWithAmendment.create(step));
}
