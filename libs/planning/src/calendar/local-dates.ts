import type { LocalDate } from '#lib/kernel';

const DAY_MS = 86_400_000;

/** Whole days from one date to a later one; negative where it is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

export const plusDays = (day: LocalDate, days: number): LocalDate => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

export const firstDayOf = (year: number): LocalDate => `${year}-01-01`;
export const lastDayOf = (year: number): LocalDate => `${year}-12-31`;
export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

/** A day told from the budget year: `{ year: -1, day: '09-01' }` is the first of September of the year before. */
export type YearDay = Readonly<{ year: number; day: string }>;

export const dateOf = (budgetYear: number, { year, day }: YearDay): LocalDate => `${budgetYear + year}-${day}`;
