import type { LocalDate } from '#lib/kernel';
import { plusDays } from './local-dates.js';
import { workingDayFrom } from './working-days.js';

/**
 * The last day for an act: as the provision says it, and rolled to the next working day where that one is free (TidL 2 §).
 * One reminds by the first; the act is in time until the second.
 */
export type LastDay = Readonly<{ unrolled: LocalDate; rolled: LocalDate }>;

export const lastDay = (unrolled: LocalDate): LastDay => ({ unrolled, rolled: workingDayFrom(unrolled) });

export const isPast = ({ rolled }: LastDay, day: LocalDate): boolean => day > rolled;

/** Weeks end on the same day of the week (TidL 1 §). */
export const weeksAfter = (day: LocalDate, weeks: number): LocalDate => plusDays(day, 7 * weeks);

/** Months end on the day of the same number, or on the last where the month has none (TidL 1 §). */
export function monthsAfter(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, number = 1] = day.split('-').map(Number);
  const first = Date.UTC(year, month - 1 + months, 1);
  const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return plusDays(new Date(first).toISOString().slice(0, 10), Math.min(number, length) - 1);
}
