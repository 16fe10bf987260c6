import type { LocalDate } from '#lib/kernel';
import { isWorkingDay, workingDayUntil, workingDaysAfter, workingDaysBefore } from '../calendar/working-days.js';
import type { ReminderPolicy, ReminderStep } from './reminder-policy.js';

export type OpenDays = (day: LocalDate) => boolean;

/** The days on which somebody reads letters. */
export function openDays({ closedDays }: Pick<ReminderPolicy, 'closedDays'>): OpenDays {
  const closed = new Set(closedDays);
  return (day) => isWorkingDay(day) && !closed.has(day);
}

/** The day on which a step is due. Before the deadline a free day gives way to the working day before it, after it to the one that follows. */
export function dayOfStep({ workingDays }: Pick<ReminderStep, 'workingDays'>, dueOn: LocalDate, isOpen: OpenDays): LocalDate {
  if (workingDays > 0) return workingDaysAfter(dueOn, workingDays, isOpen);
  return workingDays < 0 ? workingDaysBefore(dueOn, -workingDays, isOpen) : workingDayUntil(dueOn, isOpen);
}
