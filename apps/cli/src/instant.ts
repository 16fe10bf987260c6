import type { Instant } from '#lib/kernel';
import { Told } from './told.js';

/** A moment as it is typed: a whole day counts to its end. @throws Told */
export function instantOf(typed: string): Instant {
  const moment = new Date(/^\d{4}-\d{2}-\d{2}$/.test(typed) ? `${typed}T23:59:59.999Z` : typed);
  if (Number.isNaN(moment.getTime())) throw new Told(`"${typed}" är ingen tidpunkt. Skriv som 2026-10-05 eller 2026-10-05T12:00:00Z.`);
  return moment.toISOString();
}
