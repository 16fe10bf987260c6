import { Clock, stockholmDay, type Instant, type LocalDate } from '#lib/kernel';

/** The clock of whoever writes again what was written before: it shows when that was. */
export class RecordedClock extends Clock {
  private instant: Instant = '1970-01-01T00:00:00.000Z';

  show(instant: Instant): void { this.instant = instant; }

  override now(): Instant { return this.instant; }
  override today(): LocalDate { return stockholmDay(this.instant); }
}
