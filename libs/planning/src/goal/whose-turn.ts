import { reject, type LocalDate, type Rejected } from '#lib/kernel';
import { COUNCIL } from '../person/roles.js';
import type { RejectionsOf } from '../rejections-of.js';
import type { ExistingGoal, GoalStatus } from './goal.state.js';

export type NotWithBoard = RejectionsOf<{ 'goal-not-submitted': { status: GoalStatus } }>;
export type NotBeforeCouncil = RejectionsOf<{
  'goal-not-endorsed': { status: GoalStatus };
  'submission-preliminary': { decisionExpectedOn: LocalDate };
}>;

/** KS prepares what has been submitted. */
export const boardTurnProblem = ({ status }: ExistingGoal): Rejected<NotWithBoard> | undefined =>
  (status === 'submitted' ? undefined : reject('goal-not-submitted', { status }));

/** KF decides after KS has been heard (KL 5:26–28), whatever KS proposes, and on what the committee has decided itself (KL 6:38). */
export function councilTurnProblem(goal: ExistingGoal): Rejected<NotBeforeCouncil> | undefined {
  const { status } = goal;
  if (status !== 'endorsed' && status !== 'rejection-proposed') return reject('goal-not-endorsed', { status });
  const { preliminary } = goal;
  return preliminary ? reject('submission-preliminary', { decisionExpectedOn: preliminary.decisionExpectedOn }) : undefined;
}

export const turnProblem = (goal: ExistingGoal, body: string): Rejected<NotWithBoard | NotBeforeCouncil> | undefined =>
  (body === COUNCIL ? councilTurnProblem(goal) : boardTurnProblem(goal));
