import { accept, reject, type Decision } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalTabled, type GoalEvent } from './goal.events.js';
import type { ExistingGoal, GoalStatus } from './goal.state.js';

/** Carried out from KS's decision to wait with the goal until a later meeting (bordläggning). The goal stays where it is. */
export type TableGoal = DecidedStep & Readonly<{ kind: 'table-goal'; reason: string | null }>;
export type TableGoalRejection = DecidedTextRejection | RejectionsOf<{ 'goal-not-submitted': { status: GoalStatus } }>;

export function tableGoal(goal: ExistingGoal, { kind: _, ...step }: TableGoal): Decision<GoalEvent, TableGoalRejection> {
  if (goal.status !== 'submitted') return reject('goal-not-submitted', { status: goal.status });
  return decidedTextProblem(goal, step) ?? accept(GoalTabled.create(step));
}
