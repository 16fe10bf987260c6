import { reject, type LocalDate, type Rejected } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import type { Cycle } from './cycle.state.js';

export type CellRejection = RejectionsOf<{
  'cycle-not-open': { budgetYear: number };
  'cycle-closed': { budgetYear: number; closedOn: LocalDate };
  'area-unknown': { area: string; budgetYear: number };
  'unit-not-in-cycle': { unit: string; budgetYear: number };
}>;

/** Why a unit has no cell for a goal area in a budget year's matrix. */
export function cellProblem(
  { cycle, budgetYear, unit, area }: Readonly<{ cycle: Cycle; budgetYear: number; unit: string; area: string }>,
): Rejected<CellRejection> | undefined {
  if (cycle.status !== 'open' || cycle.budgetYear !== budgetYear) return reject('cycle-not-open', { budgetYear });
  if (cycle.closedOn !== null) return reject('cycle-closed', { budgetYear, closedOn: cycle.closedOn });
  if (!cycle.areas.includes(area)) return reject('area-unknown', { area, budgetYear });
  if (!cycle.units.includes(unit)) return reject('unit-not-in-cycle', { unit, budgetYear });
  return undefined;
}
