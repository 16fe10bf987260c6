import { stockholmInstant, type Instant, type LocalDate } from '#lib/kernel';
import { isCalendarDay } from '../http/field-values.js';
import { Problem } from '../http/problem.js';

/** The last millisecond of a day in Sweden: what was public that day was so until then. */
export function endOfDay(day: LocalDate): Instant {
  const noonAfter = new Date(Date.parse(`${day}T12:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10);
  return new Date(Date.parse(stockholmInstant(noonAfter, '00:00')) - 1).toISOString();
}

/** The day in an address of a page, undefined where it names none. @throws Problem where it is no day, or has not come. */
export function dayAsked(written: unknown, today: LocalDate): LocalDate | undefined {
  if (written === undefined || written === '') return undefined;
  if (typeof written !== 'string' || !isCalendarDay(written)) throw Problem.at('day-malformed');
  if (written > today) throw Problem.at('moment-not-come', { params: { today } });
  return written;
}
