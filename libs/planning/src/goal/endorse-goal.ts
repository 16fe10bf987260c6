import { accept, type Decision } from '#lib/kernel';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalEndorsed, type GoalEvent } from './goal.events.js';
import type { ExistingGoal } from './goal.state.js';
import { boardTurnProblem, type NotWithBoard } from './whose-turn.js';

/** Carried out from KS's decision to propose the goal to KF. */
export type EndorseGoal = DecidedStep & Readonly<{ kind: 'endorse-goal' }>;
export type EndorseGoalRejection = DecidedTextRejection | NotWithBoard;

export const endorseGoal = (goal: ExistingGoal, { kind: _, ...step }: EndorseGoal): Decision<GoalEvent, EndorseGoalRejection> =>
  boardTurnProblem(goal) ?? decidedTextProblem(goal, step) ?? accept(GoalEndorsed.create(step));
