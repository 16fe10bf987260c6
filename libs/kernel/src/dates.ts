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

const HOUR_MS = 3_600_000;

/** The instant at which Stockholm's clocks show a time (`09:00`) on a day. In the hour that comes twice, the first; in the one that is left out, when it would have been. */
export function stockholmInstant(day: LocalDate, time: string): Instant {
  const asIfUtc = Date.parse(`${day}T${time}:00.000Z`);
  const isSummer = shown(asIfUtc - 2 * HOUR_MS) === `${day} ${time}`;
  return new Date(asIfUtc - (isSummer ? 2 : 1) * HOUR_MS).toISOString();
}

/** The last millisecond of a day in Stockholm: what was known that day was so until then. */
export function stockholmDayEnds(day: LocalDate): Instant {
  const noonAfter = new Date(Date.parse(`${day}T12:00:00.000Z`) + 24 * HOUR_MS).toISOString().slice(0, 10);
  return new Date(Date.parse(stockholmInstant(noonAfter, '00:00')) - 1).toISOString();
}

const STOCKHOLM_MINUTE = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
});

const shown = (ms: number): string => STOCKHOLM_MINUTE.format(new Date(ms));
