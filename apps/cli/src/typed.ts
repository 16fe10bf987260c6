import { stockholmDayEnds, type Instant, type LocalDate } from '#lib/kernel';
import { Told } from './told.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A moment as it is typed: a whole day counts to its end in Sweden. @throws Told */
export function instantTyped(typed: string): Instant {
  if (isDay(typed)) return stockholmDayEnds(typed);
  const moment = new Date(MOMENT.test(typed) ? typed : Number.NaN);
  if (Number.isNaN(moment.getTime())) throw new Told(`"${typed}" är ingen tidpunkt. Skriv som 2026-10-05 eller 2026-10-05T12:00:00Z.`);
  return moment.toISOString();
}

/** @throws Told */
export function dayTyped(typed: string): LocalDate {
  if (!isDay(typed)) throw new Told(`"${typed}" är ingen dag. Skriv som 2026-10-05.`);
  return typed;
}

/** @throws Told */
export function wholeTyped(option: string, typed: string): number {
  if (!/^\d{1,6}$/.test(typed)) throw new Told(`${option}: skriv ett heltal, inte ${typed}.`);
  return Number(typed);
}

export function isDay(typed: string): boolean {
  const midnight = new Date(DAY.test(typed) ? `${typed}T00:00:00.000Z` : Number.NaN);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(typed);
}
