import type { Instant, LocalDate } from './dates.js';

/** The only source of time. `today` is the day in Europe/Stockholm, the one that law and calendar go by. */
export abstract class Clock {
  abstract now(): Instant;
  abstract today(): LocalDate;
}
