/** A UTC instant, `2027-03-01T09:00:00.000Z`: always in milliseconds and with `Z`, so that text order is time order. */
export type Instant = string;

/** A day of the calendar in Europe/Stockholm, `2027-03-01`. */
export type LocalDate = string;

const STOCKHOLM_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' });

let latest: Readonly<{ hour: string; day: LocalDate }> = { hour: '', day: '' };

/** The calendar day in Stockholm at an instant: what law and calendar mean by a day. */
export function stockholmDay(instant: Instant): LocalDate {
  // Stockholm is whole hours from UTC, so that no day begins within an hour; formatting is slow, and every command asks.
  const hour = instant.slice(0, 'yyyy-mm-ddThh'.length);
  if (hour !== latest.hour) latest = { hour, day: STOCKHOLM_DAY.format(new Date(instant)) };
  return latest.day;
}
