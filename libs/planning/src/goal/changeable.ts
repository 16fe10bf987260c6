import { reject, type LocalDate, type Rejected } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import type { DecidedStep } from './decided-text.js';
import { isPreparedByPresidium, type ExistingGoal, type GoalStatus } from './goal.state.js';
import { endOf } from './texts-in-force.js';
import type { NotUrgent, Urgency } from './whose-turn.js';

export type NotChangeable = RejectionsOf<{
  'goal-not-changeable': { status: GoalStatus };
  'goal-already-discontinued': { inForceTo: LocalDate };
  'goal-over': { inForceTo: LocalDate; meetingDate: LocalDate };
}>;
export type ChangeRejection = NotChangeable | NotUrgent | RejectionsOf<{
  'change-not-prepared': NoParams;
  'decision-retroactive': { day: LocalDate; meetingDate: LocalDate };
}>;

/** What KF has adopted can be changed for as long as it is to hold. */
export function changeableProblem(goal: ExistingGoal, { basis: { meetingDate } }: Pick<DecidedStep, 'basis'>): Rejected<NotChangeable> | undefined {
  if (goal.status !== 'adopted') return reject('goal-not-changeable', { status: goal.status });
  const [last, inForceTo] = [goal.inForce.at(-1), endOf(goal.inForce)];
  if (last?.kind === 'end') return reject('goal-already-discontinued', { inForceTo: last.inForceTo });
  return inForceTo !== undefined && inForceTo < meetingDate ? reject('goal-over', { inForceTo, meetingDate }) : undefined;
}

/** KF's change is prepared as its adoption was (KL 5:26–28, 5:33), and holds from its day or a later one: what has been judged stays judged by the words then in force. */
export function changeProblem(goal: ExistingGoal, step: DecidedStep & Urgency, day: LocalDate): Rejected<ChangeRejection> | undefined {
  const { meetingDate } = step.basis;
  const unchangeable = changeableProblem(goal, step) ?? preparedProblem(goal, step);
  if (unchangeable) return unchangeable;
  return day < meetingDate ? reject('decision-retroactive', { day, meetingDate }) : undefined;
}

function preparedProblem(goal: ExistingGoal, { urgency }: Urgency): Rejected<ChangeRejection> | undefined {
  const isPrepared = isPreparedByPresidium(goal) || (goal.status === 'adopted' && goal.proposedChange !== null);
  if (urgency === null) return isPrepared ? undefined : reject('change-not-prepared');
  if (isBlank(urgency)) return reject('urgency-unexplained');
  return isPrepared ? reject('urgency-unneeded') : undefined;
}
