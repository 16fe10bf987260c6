import type { LocalDate } from '#lib/kernel';
import { firstDayOf, lastDayOf } from '../calendar/local-dates.js';
import type { UnitEvent, UnitKind } from './unit.events.js';

/** A unit as others rely on it. `body` decides its goals. */
export type UnitOnRecord = Readonly<{ code: string; kind: UnitKind; body: string; validFrom: LocalDate; validTo: LocalDate | null }>;

export function evolveUnit(_unit: UnitOnRecord | null, event: UnitEvent): UnitOnRecord {
  const { code, kind, body, validFrom, validTo } = event.data;
  return { code, kind, body, validFrom, validTo };
}

/** Whether the unit exists on a day. */
export const isValidOn = (day: LocalDate, { validFrom, validTo }: UnitOnRecord): boolean =>
  validFrom <= day && (validTo === null || validTo >= day);

/** Whether the unit exists during any part of the year. */
export const isValidIn = (year: number, { validFrom, validTo }: UnitOnRecord): boolean =>
  validFrom <= lastDayOf(year) && (validTo === null || validTo >= firstDayOf(year));
