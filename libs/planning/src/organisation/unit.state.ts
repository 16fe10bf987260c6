import type { LocalDate } from '#lib/kernel';
import { firstDayOf, lastDayOf } from '../calendar/local-dates.js';
import type { UnitEvent, UnitKind } from './unit.events.js';

/** What the unit is called from a day on. */
export type Naming = Readonly<{ name: string; from: LocalDate }>;

/** A unit as others rely on it. `body` decides its goals; `names` in the order of their days; `successors` as in `unit-dissolved`. */
export type UnitOnRecord = Readonly<{
  code: string; kind: UnitKind; body: string; names: readonly Naming[];
  validFrom: LocalDate; validTo: LocalDate | null; isDissolved: boolean; successors: readonly string[];
}>;

export function evolveUnit(unit: UnitOnRecord | null, event: UnitEvent): UnitOnRecord | null {
  if (event.type === 'unit-registered') {
    const { code, kind, body, name, validFrom, validTo } = event.data;
    return { code, kind, body, names: [{ name, from: validFrom }], validFrom, validTo, isDissolved: false, successors: [] };
  }
  if (!unit) return unit;
  switch (event.type) {
    case 'unit-renamed': return { ...unit, names: [...unit.names, { name: event.data.name, from: event.data.from }] };
    case 'unit-dissolved': return { ...unit, validTo: event.data.lastDay, isDissolved: true, successors: event.data.successors };
  }
}

type Validity = Pick<UnitOnRecord, 'validFrom' | 'validTo'>;

/** Whether the unit exists during any part of the year. */
export const isValidIn = (year: number, { validFrom, validTo }: Validity): boolean =>
  validFrom <= lastDayOf(year) && (validTo === null || validTo >= firstDayOf(year));

export const isValidOn = (day: LocalDate, { validFrom, validTo }: Validity): boolean => validFrom <= day && (validTo === null || day <= validTo);

/** What it is called on a day; before its first, as it was called first. */
export const nameOn = (day: LocalDate, names: readonly Naming[]): string =>
  (names.findLast(({ from }) => from <= day) ?? names[0])?.name ?? '';
