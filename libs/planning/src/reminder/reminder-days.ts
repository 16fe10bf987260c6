import type { LocalDate } from '#lib/kernel';
import type { OpenDays } from '../calendar/office-calendar.js';
import { workingDayUntil, workingDaysAfter, workingDaysBefore } from '../calendar/working-days.js';
import type { ReminderStep } from './reminder-policy.js';

/** The day on which a step is due. Before the deadline a free day gives way to the working day before it, after it to the one that follows. */
export function dayOfStep({ workingDays }: Pick<ReminderStep, 'workingDays'>, dueOn: LocalDate, isOpen: OpenDays): LocalDate {
  if (workingDays > 0) return workingDaysAfter(dueOn, workingDays, isOpen);
  return workingDays < 0 ? workingDaysBefore(dueOn, -workingDays, isOpen) : workingDayUntil(dueOn, isOpen);
}
