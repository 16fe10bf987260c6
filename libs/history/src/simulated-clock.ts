import { AsyncLocalStorage } from 'node:async_hooks';
import { Clock, stockholmDay, type Instant, type LocalDate } from '#lib/kernel';

/** A clock that stands where it was set: for histories written at simulated moments, and for tests. */
export class SimulatedClock extends Clock {
  private readonly moments = new AsyncLocalStorage<Instant>();

  constructor(private instant: Instant) { super(); }

  set(instant: Instant): void { this.instant = new Date(instant).toISOString(); }

  /** All that `work` does and waits for happens at that instant, beside what happens at others. */
  during<Result>(instant: Instant, work: () => Result): Result { return this.moments.run(instant, work); }

  override now(): Instant { return this.moments.getStore() ?? this.instant; }
  override today(): LocalDate { return stockholmDay(this.now()); }
}
