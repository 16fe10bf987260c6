import type { LocalDate } from '#lib/kernel';
import { inChargeOn, type Succession } from '#lib/planning';
import type { Unit } from './unit.query.js';

/** Says which unit answers on a day for what is another's, by their codes. */
export function unitInCharge(units: readonly Unit[], on: LocalDate): (code: string) => string {
  const byCode = new Map(units.map(({ code, validTo, ending }): [string, Succession] => [code, { code, validTo, successors: ending?.successors ?? [] }]));
  return (code) => inChargeOn(on, code, (one) => byCode.get(one));
}

/** The body that acts on a day on a unit's goals. A unit that is not registered decides its goals itself. */
export function actingBody(units: readonly Unit[], on: LocalDate, unit: string): string {
  const inCharge = unitInCharge(units, on);
  const answering = inCharge(unit);
  // An administration's body may be gone too.
  return inCharge(units.find(({ code }) => code === answering)?.body ?? answering);
}
