import { readDay } from './read-day.js';

/** What is wrong with a typed day that something is to be shown as of; undefined where nothing is. */
export function dayTrouble(typed: string, today: string): string | undefined {
  const day = readDay(typed);
  if (day === undefined) return 'Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-09-30.';
  return day > today ? 'Den dagen har inte varit ännu.' : undefined;
}
