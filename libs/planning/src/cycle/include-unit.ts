import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import { isValidIn, type UnitOnRecord } from '../organisation/unit.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import { UnitIncluded, type CycleEvent } from './cycle.events.js';
import type { Cycle } from './cycle.state.js';

/** `unitOnRecord` is the unit's registration, if it has one. */
export type IncludeUnit = Readonly<{ kind: 'include-unit'; budgetYear: number; unit: string; today: LocalDate; unitOnRecord: UnitOnRecord | null }>;
export type IncludeUnitRejection = RejectionsOf<{
  'cycle-not-open': { budgetYear: number };
  'unit-already-in-cycle': { unit: string; budgetYear: number };
  'unit-not-registered': { unit: string };
  'unit-not-valid': { unit: string; budgetYear: number };
}>;

/** Lets a unit take part in a cycle that is open: a new committee, or one that was forgotten. */
export function includeUnit(cycle: Cycle, { budgetYear, unit, today, unitOnRecord }: IncludeUnit): Decision<CycleEvent, IncludeUnitRejection> {
  if (cycle.status !== 'open') return reject('cycle-not-open', { budgetYear });
  if (cycle.units.includes(unit)) return reject('unit-already-in-cycle', { unit, budgetYear });
  if (!unitOnRecord) return reject('unit-not-registered', { unit });
  if (!isValidIn(budgetYear, unitOnRecord)) return reject('unit-not-valid', { unit, budgetYear });
  return accept(UnitIncluded.create({ budgetYear, unit, includedOn: today }));
}
