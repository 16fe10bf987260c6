import type { LocalDate } from '#lib/kernel';
import { daysBetween, plusDays, yearOf } from './local-dates.js';

export const SUNDAY = 0;
const SATURDAY = 6;

const holidaysByYear = new Map<number, ReadonlySet<LocalDate>>();

/**
 * The days of a year that are public holidays (lagen 1989:253 om allmänna helgdagar) or that deadlines treat alike: the eves of
 * Midsummer, Christmas and the new year (lagen 1930:173 om beräkning av lagstadgad tid, 2 §). Saturdays and Sundays apart.
 */
export function holidaysOf(year: number): ReadonlySet<LocalDate> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const midsummer = firstWeekdayFrom(`${year}-06-20`, SATURDAY);
  const days = new Set<LocalDate>([
    `${year}-01-01`, `${year}-01-06`, `${year}-05-01`, `${year}-12-24`, `${year}-12-25`, `${year}-12-26`, `${year}-12-31`,
    plusDays(easter, -2), easter, plusDays(easter, 1), plusDays(easter, 39), plusDays(easter, 49),
    plusDays(midsummer, -1), midsummer, firstWeekdayFrom(`${year}-10-31`, SATURDAY),
    // The national day took the place of Whit Monday (SFS 2004:1320).
    year >= 2005 ? `${year}-06-06` : plusDays(easter, 50),
  ]);
  holidaysByYear.set(year, days);
  return days;
}

/** Whether an office is open: no Saturday, Sunday or holiday. A municipality's own closed days are not known here. */
export function isWorkingDay(day: LocalDate): boolean {
  const weekday = weekdayOf(day);
  return weekday !== SATURDAY && weekday !== SUNDAY && !holidaysOf(yearOf(day)).has(day);
}

/** Working days after one day up to and including another; negative where the other is earlier. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, isOpen = isWorkingDay): number {
  if (to < from) return 0 - workingDaysBetween(to, from, isOpen);
  let count = 0;
  for (let offset = 1; offset <= daysBetween(from, to); offset += 1) if (isOpen(plusDays(from, offset))) count += 1;
  return count;
}

/** The day itself, or the next working day where it is free. */
export function workingDayFrom(day: LocalDate): LocalDate {
  let next = day;
  while (!isWorkingDay(next)) next = plusDays(next, 1);
  return next;
}

/** The working day that many working days before. `isOpen` where an office is closed on other days too. */
export function workingDaysBefore(day: LocalDate, workingDays: number, isOpen = isWorkingDay): LocalDate {
  let earlier = day;
  for (let left = workingDays; left > 0; left -= isOpen(earlier) ? 1 : 0) earlier = plusDays(earlier, -1);
  return earlier;
}

/** The working day that many working days after. */
export function workingDaysAfter(day: LocalDate, workingDays: number, isOpen = isWorkingDay): LocalDate {
  let later = day;
  for (let left = workingDays; left > 0; left -= isOpen(later) ? 1 : 0) later = plusDays(later, 1);
  return later;
}

/** The day itself, or the last working day before it where it is free. */
export function workingDayUntil(day: LocalDate, isOpen = isWorkingDay): LocalDate {
  let earlier = day;
  while (!isOpen(earlier)) earlier = plusDays(earlier, -1);
  return earlier;
}

/** A working day squeezed between two free ones (klämdag): the law knows no such thing, but offices may be closed. */
export const isBridgeDay = (day: LocalDate): boolean =>
  isWorkingDay(day) && !isWorkingDay(plusDays(day, -1)) && !isWorkingDay(plusDays(day, 1));

const weekdayOf = (day: LocalDate): number => new Date(day).getUTCDay();

/** The first such day of the week on or after a date; 0 is Sunday. */
export const firstWeekdayFrom = (day: LocalDate, weekday: number): LocalDate => plusDays(day, (weekday - weekdayOf(day) + 7) % 7);

/** By the Gregorian calendar, with the rule that Meeus gives (Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const [month, day] = [Math.floor((epact + weekday - 7 * shift + 114) / 31), ((epact + weekday - 7 * shift + 114) % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
