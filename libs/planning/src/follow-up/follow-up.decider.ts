import { reject, type Decision } from '#lib/kernel';
import type { ExistingGoal, GoalStatus } from '../goal/goal.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import { assessGoal, type AssessGoal, type AssessGoalRejection } from './assess-goal.js';
import type { FollowUpEvent } from './follow-up.events.js';

export type FollowUpCommand = AssessGoal;
export type FollowUpRejection = RejectionsOf<{ 'goal-not-adopted': { status: GoalStatus } }> | AssessGoalRejection;

/** What is adopted is followed up, and nothing else. */
export function decideFollowUp(goal: ExistingGoal, command: FollowUpCommand): Decision<FollowUpEvent, FollowUpRejection> {
  if (goal.status !== 'adopted') return reject('goal-not-adopted', { status: goal.status });
  return assessGoal(goal, command);
}
