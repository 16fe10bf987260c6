import type { LocalDate } from '#lib/kernel';
import { BOARD } from '../person/roles.js';
import type { UnitOnRecord } from './unit.state.js';

export type Succession = Pick<UnitOnRecord, 'code' | 'validTo' | 'successors'>;

/**
 * Who answers on a day for what is a unit's: itself until its last day, then whoever took over, and so on from one to the next.
 * What nobody took over is KS's, which has the oversight of all (KL 6:1). `find` knows the units; what it does not know answers for itself.
 */
export function inChargeOn(day: LocalDate, code: string, find: (code: string) => Succession | undefined): string {
  return follow(day, code, { find, passed: [] });
}

type Way = Readonly<{ find: (code: string) => Succession | undefined; passed: readonly string[] }>;

/** Units that took over from each other in a ring answer for nothing. */
function follow(day: LocalDate, code: string, { find, passed }: Way): string {
  const next = successorOn(day, find(code));
  if (next === undefined) return code;
  return passed.includes(next) ? BOARD : follow(day, next, { find, passed: [...passed, code] });
}

/** Who has taken over from the unit by that day; undefined while it is there itself. */
function successorOn(day: LocalDate, unit: Succession | undefined): string | undefined {
  if (!unit || unit.validTo === null || day <= unit.validTo) return undefined;
  return unit.successors[0] ?? BOARD;
}
