import { accept, reject, type Basis, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import { BOARD, COUNCIL } from '../person/roles.js';
import type { RejectionsOf } from '../rejections-of.js';
import { GoalResponsibilityTransferred, type GoalEvent } from './goal.events.js';
import type { ExistingGoal, GoalStatus } from './goal.state.js';
import { responsibleUnit } from './responsibility.js';
import { isTakenBack } from './taken-back.js';

/**
 * Carried out from a decision of KF or KS, on the goal itself or on the organisation: `toUnit` answers for the goal from a day on, also for reporting on
 * what the unit before it did. It concerns the goal whatever its text, and waits for no other decision.
 */
export type TransferGoal = Readonly<{
  kind: 'transfer-goal'; goalId: string; decisionId: string; basis: Basis; toUnit: string; effectiveFrom: LocalDate;
}>;
export type TransferGoalRejection = RejectionsOf<{
  'goal-not-transferable': { status: GoalStatus };
  'transfer-not-by-council-or-board': { body: string };
  'transfer-before-decision': { effectiveFrom: LocalDate; meetingDate: LocalDate };
  'transfer-not-after-previous': { effectiveFrom: LocalDate; previousFrom: LocalDate };
  'unit-already-responsible': { unit: string };
}>;

export function transferGoal(goal: ExistingGoal, { kind: _, ...transfer }: TransferGoal): Decision<GoalEvent, TransferGoalRejection> {
  const { toUnit, effectiveFrom } = transfer;
  if (isOver(goal)) return reject('goal-not-transferable', { status: goal.status });
  const fromUnit = responsibleUnit(goal, effectiveFrom);
  if (fromUnit === toUnit) return reject('unit-already-responsible', { unit: toUnit });
  return decidedProblem(transfer) ?? orderProblem(goal, transfer) ?? accept(GoalResponsibilityTransferred.create({ ...transfer, fromUnit }));
}

/** Nobody answers for what came to nothing. */
const isOver = (goal: ExistingGoal): boolean => goal.status === 'rejected' || isTakenBack(goal);

type Problem = Rejected<TransferGoalRejection> | undefined;
type Transferring = Omit<TransferGoal, 'kind'>;

function decidedProblem({ effectiveFrom, basis: { body, meetingDate } }: Transferring): Problem {
  if (body !== COUNCIL && body !== BOARD) return reject('transfer-not-by-council-or-board', { body });
  return effectiveFrom < meetingDate ? reject('transfer-before-decision', { effectiveFrom, meetingDate }) : undefined;
}

function orderProblem({ transfers }: ExistingGoal, { effectiveFrom }: Transferring): Problem {
  const previousFrom = transfers.at(-1)?.effectiveFrom;
  return previousFrom !== undefined && effectiveFrom <= previousFrom ? reject('transfer-not-after-previous', { effectiveFrom, previousFrom }) : undefined;
}
