import { Clock, stockholmDay, type Instant, type LocalDate } from '#lib/kernel';

/** A clock that stands where it was set: for histories written at simulated moments, and for tests. */
export class SimulatedClock extends Clock {
  constructor(private instant: Instant) { super(); }

  set(instant: Instant): void { this.instant = new Date(instant).toISOString(); }

  override now(): Instant { return this.instant; }
  override today(): LocalDate { return stockholmDay(this.instant); }
}
