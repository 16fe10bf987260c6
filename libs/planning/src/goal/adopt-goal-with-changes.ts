import { accept, type Decision } from '#lib/kernel';
import { adoptionProblem, type AdoptGoal, type AdoptGoalRejection } from './adopt-goal.js';
import { amendmentProblem, type AmendmentRejection } from './amendment.js';
import type { Amendment } from './goal-content.js';
import { GoalAdoptedWithChanges, type GoalEvent } from './goal.events.js';
import type { ExistingGoal } from './goal.state.js';

/** Carried out from KF's decision to adopt the goal in KF's own words. What KS proposed lives on beside them. */
export type AdoptGoalWithChanges = Omit<AdoptGoal, 'kind'> & Readonly<{ kind: 'adopt-goal-with-changes'; amendment: Amendment }>;
export type AdoptGoalWithChangesRejection = AdoptGoalRejection | AmendmentRejection;

export function adoptGoalWithChanges(
  goal: ExistingGoal, { kind: _, ...step }: AdoptGoalWithChanges,
): Decision<GoalEvent, AdoptGoalWithChangesRejection> {
  return adoptionProblem(goal, step) ?? amendmentProblem(goal, step.amendment) ?? accept(GoalAdoptedWithChanges.create(step));
}
