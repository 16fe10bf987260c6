import type { LocalDate } from '#lib/kernel';
import { isCalendarDay } from '../http/field-values.js';
import { Problem } from '../http/problem.js';

/** The day in an address of a page, undefined where it names none. @throws Problem where it is no day, or has not come. */
export function dayAsked(written: unknown, today: LocalDate): LocalDate | undefined {
  if (written === undefined || written === '') return undefined;
  if (typeof written !== 'string' || !isCalendarDay(written)) throw Problem.at('day-malformed');
  if (written > today) throw Problem.at('moment-not-come', { params: { today } });
  return written;
}
