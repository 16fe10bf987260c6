import { dayOf } from './day-in-words.js';

/** The last millisecond of a day in Sweden, in UTC. Summer time is one hour further from it. */
export function endOfDay(day: string): string {
  const inSummer = new Date(`${day}T21:59:59.999Z`);
  const oneLater = new Date(inSummer.getTime() + 1).toISOString();
  return dayOf(oneLater) === day ? new Date(`${day}T22:59:59.999Z`).toISOString() : inSummer.toISOString();
}
