/** A UTC instant, `2027-03-01T09:00:00.000Z`: always in milliseconds and with `Z`, so that text order is time order. */
export type Instant = string;

/** A day of the calendar in Europe/Stockholm, `2027-03-01`. */
export type LocalDate = string;

const STOCKHOLM_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day in Stockholm at an instant: what law and calendar mean by a day. */
export const stockholmDay = (instant: Instant): LocalDate => STOCKHOLM_DAY.format(new Date(instant));
