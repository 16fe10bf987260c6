import type { LocalDate } from '#lib/kernel';
import { BOARD, inChargeOn, type Resource, type UnitOnRecord } from '#lib/planning';
import type { Desk } from './desk.js';
import type { Facts } from './facts.js';

/** A unit with all that took over from it, by code. */
type Units = ReadonlyMap<string, UnitOnRecord>;

/** Who acts today on what is a unit's; undefined where there is no such unit. */
export async function actingForUnit(desk: Desk, code: string, facts: Facts): Promise<Resource | undefined> {
  const units = await withSuccessors(desk, [code], facts);
  return units.has(code) ? acting(desk.clock.today(), code, units) : undefined;
}

/** Who keeps a body's minutes today; undefined where it is no unit. An administration is no body: nobody keeps minutes for it. */
export async function actingForBody(desk: Desk, body: string, facts: Facts): Promise<Resource | undefined> {
  const units = await withSuccessors(desk, [body], facts);
  const unit = units.get(body);
  if (unit?.kind === 'administration') return { body, unitKind: unit.kind };
  return unit && acting(desk.clock.today(), body, units);
}

/** The body that decided each unit's goals on a day, by the unit's code. */
export async function bodiesOn(day: LocalDate, codes: readonly string[], { desk, facts }: Readonly<{ desk: Desk; facts: Facts }>): Promise<Readonly<Record<string, string>>> {
  const units = await withSuccessors(desk, codes, facts);
  return Object.fromEntries(codes.filter((code) => units.has(code)).map((code) => [code, acting(day, code, units).body]));
}

function acting(day: LocalDate, code: string, units: Units): Resource {
  const find = (known: string): UnitOnRecord | undefined => units.get(known);
  const unit = units.get(inChargeOn(day, code, find));
  return unit ? { body: inChargeOn(day, unit.body, find), unitKind: unit.kind } : { body: BOARD, unitKind: 'administration' };
}

async function withSuccessors(desk: Desk, codes: readonly string[], facts: Facts, found = new Map<string, UnitOnRecord>()): Promise<Units> {
  for (const code of codes) {
    if (code === BOARD || found.has(code)) continue;
    const unit = await facts.of(desk.units, desk.names.unit(code));
    if (!unit) continue;
    found.set(code, unit);
    await withSuccessors(desk, [...unit.successors, unit.body], facts, found);
  }
  return found;
}
