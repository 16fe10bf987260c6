import { accept, type Decision } from '#lib/kernel';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalRejected, type GoalEvent } from './goal.events.js';
import type { ExistingGoal } from './goal.state.js';
import { decidableProblem, type NotBeforeCouncil, type NotUrgent, type Urgency } from './whose-turn.js';

/** Carried out from KF's decision to turn the goal down (avslag). It may only come back as a new goal. */
export type RejectGoal = DecidedStep & Urgency & Readonly<{ kind: 'reject-goal'; reason: string | null }>;
export type RejectGoalRejection = DecidedTextRejection | NotBeforeCouncil | NotUrgent;

export const rejectGoal = (goal: ExistingGoal, { kind: _, ...step }: RejectGoal): Decision<GoalEvent, RejectGoalRejection> =>
  decidableProblem(goal, step) ?? decidedTextProblem(goal, step) ?? accept(GoalRejected.create(step));
