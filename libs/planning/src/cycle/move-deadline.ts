import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { DeadlineMoved, type CycleEvent } from './cycle.events.js';
import type { Cycle, OpenedCycle } from './cycle.state.js';
import { dueOn, unknownDeadline, type UnknownDeadline } from './deadline.js';
import type { DeadlineName } from './deadline-name.js';
import { decidedByProblem, type DecidedBy, type DecidedByRejection } from './decided-by.js';

/** `followUp` is the code of the follow-up whose reports are due; null for the goals. */
export type MoveDeadline = DeadlineName & DecidedBy & Readonly<{ kind: 'move-deadline'; budgetYear: number; movedTo: LocalDate; reason: string }>;
export type MoveDeadlineRejection = UnknownDeadline | DecidedByRejection | RejectionsOf<{
  'cycle-not-open': { budgetYear: number };
  'reason-missing': NoParams;
  'deadline-in-past': { day: LocalDate };
  'proposal-decided': { version: number };
  'deadline-unchanged': { day: LocalDate };
  'deadline-before-drafting': { draftingFrom: LocalDate; submissionDeadline: LocalDate };
  'deadline-within-period': { periodEnds: LocalDate };
}>;

/**
 * KS sets the day for the units' goals (KL 11:9) and for their reports (KL 11:18). That for the goals may be moved until KS has decided its proposal;
 * what was submitted by then is judged by the day that was in force when it was.
 */
export function moveDeadline(cycle: Cycle, command: MoveDeadline): Decision<CycleEvent, MoveDeadlineRejection> {
  const { budgetYear, deadline, followUp, movedTo, reason, decidedBy, today } = command;
  if (cycle.status !== 'open') return reject('cycle-not-open', { budgetYear });
  const movedFrom = dueOn(cycle, command);
  const problem = unknownDeadline(cycle, command) ?? decidedByProblem(command);
  if (problem) return problem;
  if (isBlank(reason)) return reject('reason-missing');
  if (movedFrom === undefined || movedTo === movedFrom) return reject('deadline-unchanged', { day: movedTo });
  return dayProblem(cycle, command)
    ?? accept(DeadlineMoved.create({ budgetYear, deadline, followUp, movedFrom, movedTo, reason, decidedBy, movedOn: today }));
}

function dayProblem({ draftingFrom, followUps, proposal }: OpenedCycle, { deadline, followUp, movedTo, today }: MoveDeadline): Rejected<MoveDeadlineRejection> | undefined {
  if (movedTo < today) return reject('deadline-in-past', { day: movedTo });
  if (deadline === 'submission') {
    if (proposal) return reject('proposal-decided', { version: proposal.version });
    return movedTo < draftingFrom ? reject('deadline-before-drafting', { draftingFrom, submissionDeadline: movedTo }) : undefined;
  }
  const periodEnds = followUps.find(({ code }) => code === followUp)?.periodEnds;
  return periodEnds !== undefined && movedTo <= periodEnds ? reject('deadline-within-period', { periodEnds }) : undefined;
}
