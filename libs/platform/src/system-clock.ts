import { Clock, stockholmDay, type Instant, type LocalDate } from '#lib/kernel';

/** The machine's clock, moved by whole days where a demo is seen from another day. It is never frozen. */
export class SystemClock extends Clock {
  private constructor(private readonly offsetMs: number) { super(); }

  static real(): SystemClock { return new SystemClock(0); }

  /** A clock on which it is `today` now, at the machine's time of day. */
  static seenFrom(today: LocalDate): SystemClock {
    return new SystemClock(Date.parse(today) - Date.parse(stockholmDay(new Date().toISOString())));
  }

  static aheadBy(offsetMs: number): SystemClock { return new SystemClock(offsetMs); }

  override now(): Instant { return new Date(Date.now() + this.offsetMs).toISOString(); }
  override today(): LocalDate { return stockholmDay(this.now()); }
}
