import { reject, type Rejected } from '#lib/kernel';
import type { AdoptedGoal, ExistingGoal, Goal } from '../goal/goal.state.js';
import { isOfYear } from '../goal/goal-years.js';
import type { RejectionsOf } from '../rejections-of.js';
import { roundName, type RoundOfYear, type RoundOnGoal } from './follow-up.state.js';

/** Which round is meant: of `budgetYear`, or where none is told, of the goal's own. */
export type AskedRound = Readonly<{ followUp: string; budgetYear?: number | null }>;

export const yearAsked = ({ budgetYear: own }: Readonly<{ budgetYear: number }>, { budgetYear }: AskedRound): number => budgetYear ?? own;

/** As it is recorded: null where it is the goal's own year. */
export const laterYear = ({ budgetYear: own }: Readonly<{ budgetYear: number }>, budgetYear: number | null): number | null => (budgetYear === own ? null : budgetYear);

/** What has been said of a goal in a round. */
export const roundOn = (goal: AdoptedGoal, asked: AskedRound): RoundOnGoal | undefined =>
  goal.followedUp.rounds[roundName({ budgetYear: yearAsked(goal, asked), followUp: asked.followUp })];

/** Whether anything has been said of the goal in a year's round. */
export const isAssessedIn = (goal: Goal, round: RoundOfYear): boolean => goal.status === 'adopted' && roundName(round) in goal.followedUp.rounds;

export type NotOfYear = RejectionsOf<{ 'goal-not-of-year': { budgetYear: number } }>;

/** A goal is followed up in its own year, and in those that KF has confirmed it for. */
export function notOfYearProblem(goal: ExistingGoal, asked: AskedRound): Rejected<NotOfYear> | undefined {
  const budgetYear = yearAsked(goal, asked);
  return isOfYear(goal, budgetYear) ? undefined : reject('goal-not-of-year', { budgetYear });
}
