import { reject, type Rejected } from '#lib/kernel';
import { COUNCIL } from '../person/roles.js';
import type { RejectionsOf } from '../rejections-of.js';
import type { ExistingGoal, GoalStatus } from './goal.state.js';

export type NotWithBoard = RejectionsOf<{ 'goal-not-submitted': { status: GoalStatus } }>;
export type NotBeforeCouncil = RejectionsOf<{ 'goal-not-endorsed': { status: GoalStatus } }>;

/** KS prepares what has been submitted. */
export const boardTurnProblem = ({ status }: ExistingGoal): Rejected<NotWithBoard> | undefined =>
  (status === 'submitted' ? undefined : reject('goal-not-submitted', { status }));

/** KF decides after KS has been heard (KL 5:26–28), whatever KS proposes. */
export const councilTurnProblem = ({ status }: ExistingGoal): Rejected<NotBeforeCouncil> | undefined =>
  (status === 'endorsed' || status === 'rejection-proposed' ? undefined : reject('goal-not-endorsed', { status }));

export const turnProblem = (goal: ExistingGoal, body: string): Rejected<NotWithBoard | NotBeforeCouncil> | undefined =>
  (body === COUNCIL ? councilTurnProblem(goal) : boardTurnProblem(goal));
