import type { LocalDate } from '#lib/kernel';
import { isBridgeDay, isWorkingDay } from './working-days.js';

/** The municipality's own calendar over the law's: the days on which its offices are closed though they are free by no law. */
export type OfficeCalendar = Readonly<{ bridgeDaysAreClosed: boolean; closedDays: readonly LocalDate[] }>;

/** What holds until a municipality decides otherwise. */
export const ordinaryCalendar: OfficeCalendar = { bridgeDaysAreClosed: false, closedDays: [] };

export type OpenDays = (day: LocalDate) => boolean;

/** The days on which somebody is at work. What a law counts in days does not ask for them. */
export function openDays({ bridgeDaysAreClosed, closedDays }: OfficeCalendar): OpenDays {
  const closed = new Set(closedDays);
  return (day) => isWorkingDay(day) && !closed.has(day) && !(bridgeDaysAreClosed && isBridgeDay(day));
}
