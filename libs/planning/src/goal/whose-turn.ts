import { reject, type LocalDate, type Rejected } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import { COUNCIL } from '../person/roles.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { isPreparedByPresidium, type ExistingGoal, type GoalStatus } from './goal.state.js';

export type NotWithBoard = RejectionsOf<{ 'goal-not-submitted': { status: GoalStatus }; 'goal-not-for-board': NoParams }>;
export type NotBeforeCouncil = RejectionsOf<{
  'goal-not-endorsed': { status: GoalStatus };
  'submission-preliminary': { decisionExpectedOn: LocalDate };
}>;
export type NotUrgent = RejectionsOf<{ 'urgency-unexplained': NoParams; 'urgency-unneeded': NoParams }>;

/** Why KF decides what has not been prepared (KL 5:33); null where it has. */
export type Urgency = Readonly<{ urgency: string | null }>;

/** KS prepares what has been submitted, also where somebody has asked the committee to complete it, and anew what a court has made void. */
export function boardTurnProblem(goal: ExistingGoal): Rejected<NotWithBoard> | undefined {
  const { status } = goal;
  // The auditors examine KS: their goals are prepared by KF's presidium (KL 11:8).
  if (isPreparedByPresidium(goal)) return reject('goal-not-for-board');
  return status === 'submitted' || status === 'completion-requested' || status === 'voided' ? undefined : reject('goal-not-submitted', { status });
}

/** KF decides after KS has been heard (KL 5:26–28), whatever KS proposes, and on what the committee has decided itself (KL 6:38). */
export function councilTurnProblem(goal: ExistingGoal): Rejected<NotBeforeCouncil> | undefined {
  const { status } = goal;
  const isPrepared = status === 'endorsed' || status === 'rejection-proposed' || (isPreparedByPresidium(goal) && status === 'submitted');
  if (!isPrepared) return reject('goal-not-endorsed', { status });
  const { preliminary } = goal;
  return preliminary ? reject('submission-preliminary', { decisionExpectedOn: preliminary.decisionExpectedOn }) : undefined;
}

/** An urgent matter KF may decide without KS having been heard, if all who are present agree (KL 5:33). */
export function decidableProblem(goal: ExistingGoal, { urgency }: Urgency): Rejected<NotBeforeCouncil | NotUrgent> | undefined {
  const unprepared = councilTurnProblem(goal);
  if (urgency === null) return unprepared;
  if (isBlank(urgency)) return reject('urgency-unexplained');
  if (!unprepared) return reject('urgency-unneeded');
  return isSubmitted(goal) ? undefined : unprepared;
}

const isSubmitted = ({ status }: ExistingGoal): boolean => status === 'submitted' || status === 'endorsed' || status === 'rejection-proposed';

export const turnProblem = (goal: ExistingGoal, body: string): Rejected<NotWithBoard | NotBeforeCouncil> | undefined =>
  (body === COUNCIL ? councilTurnProblem(goal) : boardTurnProblem(goal));
