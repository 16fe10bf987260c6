import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { CycleClosed, type CycleEvent } from './cycle.events.js';
import type { Cycle } from './cycle.state.js';

export type CloseCycle = Readonly<{ kind: 'close-cycle'; budgetYear: number; today: LocalDate }>;
export type CloseCycleRejection = RejectionsOf<{
  'cycle-not-open': { budgetYear: number };
  'annual-report-not-approved': NoParams;
}>;

/** Nothing more is planned, dated or reported in the year after that; what was said of its goals may be said anew. */
export function closeCycle(cycle: Cycle, { budgetYear, today }: CloseCycle): Decision<CycleEvent, CloseCycleRejection> {
  if (cycle.status !== 'open') return reject('cycle-not-open', { budgetYear });
  return cycle.approvedOn === null ? reject('annual-report-not-approved') : accept(CycleClosed.create({ budgetYear, closedOn: today }));
}
