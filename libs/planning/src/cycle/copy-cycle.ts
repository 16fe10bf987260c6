import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import { lastDayOf } from '../calendar/local-dates.js';
import { monthsAfter } from '../calendar/legal-time.js';
import { isValidIn, type UnitOnRecord } from '../organisation/unit.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import { CycleOpened, type CycleEvent } from './cycle.events.js';
import type { Cycle, OpenedCycle } from './cycle.state.js';

/** `copied` is the cycle of the budget year `copyOf`; `units` are those of its units that are registered. */
export type CopyCycle = Readonly<{
  kind: 'copy-cycle'; budgetYear: number; copyOf: number; today: LocalDate; copied: Cycle; units: readonly UnitOnRecord[];
}>;
export type CopyCycleRejection = RejectionsOf<{
  'cycle-already-open': { budgetYear: number };
  'budget-year-over': { budgetYear: number };
  'cycle-not-open': { budgetYear: number };
}>;

/**
 * Opens a cycle like another year's: its steering model, its days that many years later, and its units that still exist.
 * The days are those it was opened with: why one was moved had to do with that year.
 */
export function copyCycle(cycle: Cycle, { budgetYear, copyOf, today, copied, units }: CopyCycle): Decision<CycleEvent, CopyCycleRejection> {
  if (cycle.status !== 'absent') return reject('cycle-already-open', { budgetYear });
  if (lastDayOf(budgetYear) < today) return reject('budget-year-over', { budgetYear });
  if (copied.status !== 'open') return reject('cycle-not-open', { budgetYear: copyOf });
  const valid = new Set(units.filter((unit) => isValidIn(budgetYear, unit)).map(({ code }) => code));
  return accept(CycleOpened.create({
    ...copied.plan, ...daysLater(copied, budgetYear - copyOf), budgetYear, copiedFrom: copyOf,
    units: copied.units.filter((unit) => valid.has(unit)), unitsLeftOut: copied.units.filter((unit) => !valid.has(unit)),
  }));
}

function daysLater({ plan: { draftingFrom, submissionDeadline, followUps } }: OpenedCycle, years: number) {
  const later = (day: LocalDate): LocalDate => monthsAfter(day, 12 * years);
  return {
    draftingFrom: later(draftingFrom), submissionDeadline: later(submissionDeadline),
    followUps: followUps.map((round) => ({ ...round, periodEnds: later(round.periodEnds), reportBy: later(round.reportBy) })),
  };
}
