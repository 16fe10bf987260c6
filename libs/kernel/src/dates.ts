/** A UTC instant, `2027-03-01T09:00:00.000Z`: always in milliseconds and with `Z`, so that text order is time order. */
export type Instant = string;

/** A day of the calendar in Europe/Stockholm, `2027-03-01`. */
export type LocalDate = string;
