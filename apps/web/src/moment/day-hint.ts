import { dayInWords } from './day-in-words.js';
import { readDay } from './read-day.js';

/** How a day is to be typed; once it can be read, how it is read. */
export function dayHint(typed: string): string {
  const day = readDay(typed);
  return day === undefined ? 'ÅÅÅÅ-MM-DD' : `Läses som ${dayInWords(day)}`;
}
