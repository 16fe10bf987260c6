import type { Goal } from '../goal/goal.state.js';

/** Whether anything has been said of the goal in a year's round. */
export const isAssessedIn = (goal: Goal, { budgetYear, followUp }: Readonly<{ budgetYear: number; followUp: string }>): boolean =>
  goal.status === 'adopted' && goal.budgetYear === budgetYear && followUp in goal.followedUp.rounds;
