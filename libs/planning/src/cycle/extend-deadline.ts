import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { DeadlineExtended, type CycleEvent } from './cycle.events.js';
import type { Cycle, OpenedCycle } from './cycle.state.js';
import { dueOnFor, unknownDeadline, type UnknownDeadline } from './deadline.js';
import type { DeadlineName } from './deadline-name.js';
import { decidedByProblem, type DecidedBy, type DecidedByRejection } from './decided-by.js';

export type ExtendDeadline = DeadlineName & DecidedBy & Readonly<{
  kind: 'extend-deadline'; budgetYear: number; unit: string; extendedTo: LocalDate; reason: string;
}>;
export type ExtendDeadlineRejection = UnknownDeadline | DecidedByRejection | RejectionsOf<{
  'cycle-not-open': { budgetYear: number };
  'unit-not-in-cycle': { unit: string; budgetYear: number };
  'reason-missing': NoParams;
  'deadline-in-past': { day: LocalDate };
  'extension-not-later': { deadline: LocalDate };
}>;

/** Gives one unit a later day. What it has already submitted stays as late as it was. */
export function extendDeadline(cycle: Cycle, command: ExtendDeadline): Decision<CycleEvent, ExtendDeadlineRejection> {
  const { budgetYear, unit, deadline, followUp, extendedTo, reason, decidedBy, today } = command;
  if (cycle.status !== 'open') return reject('cycle-not-open', { budgetYear });
  if (!cycle.units.includes(unit)) return reject('unit-not-in-cycle', { unit, budgetYear });
  const problem = unknownDeadline(cycle, command) ?? decidedByProblem(command);
  if (problem) return problem;
  if (isBlank(reason)) return reject('reason-missing');
  return dayProblem(cycle, command)
    ?? accept(DeadlineExtended.create({ budgetYear, deadline, followUp, unit, extendedTo, reason, decidedBy, extendedOn: today }));
}

function dayProblem(cycle: OpenedCycle, command: ExtendDeadline): Rejected<ExtendDeadlineRejection> | undefined {
  const { unit, extendedTo, today } = command;
  if (extendedTo < today) return reject('deadline-in-past', { day: extendedTo });
  const due = dueOnFor(unit, cycle, command);
  return due !== undefined && extendedTo <= due ? reject('extension-not-later', { deadline: due }) : undefined;
}
