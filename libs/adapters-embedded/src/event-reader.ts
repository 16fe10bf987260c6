import type { LogRange, Recorded } from '#lib/kernel';
import type { Sqlite } from '#lib/adapters-read-model';
import { EVENT_SQL, PAGE_EVENTS } from './event-sql.js';
import { PagedEvents, type EventRow } from './paged-events.js';
import { Rows } from './rows.js';
import { readFailure } from './sqlite-failure.js';
import type { StreamLengths } from './stream-lengths.js';

const POSITION_MAX = 2n ** 63n - 1n;

const NOTHING = (): readonly EventRow[] => [];

/** Reads what is committed. */
export class EventReader {
  private readonly ofStream: Rows<EventRow>;
  private readonly ofLog: Rows<EventRow>;
  private readonly newest: Rows<readonly [position: number]>;

  constructor(sqlite: Sqlite, private readonly lengths: StreamLengths, private readonly onDamage: (cause: unknown) => void) {
    this.ofStream = new Rows(sqlite, EVENT_SQL.pageOfStream);
    this.ofLog = new Rows(sqlite, EVENT_SQL.pageOfLog);
    this.newest = new Rows(sqlite, EVENT_SQL.head);
  }

  readStream(stream: string, from = 0): AsyncIterable<Recorded> {
    if (this.lengths.of(stream) === from) return new PagedEvents(NOTHING);
    let next = from;
    return new PagedEvents(() => {
      const page = this.read(() => this.ofStream.all(stream, next));
      next += page.length;
      if (page.length > 0 && page.length < PAGE_EVENTS) this.lengths.learn(stream, next);
      return page;
    });
  }

  readAll({ after, until = POSITION_MAX, limit = Number.MAX_SAFE_INTEGER }: LogRange): AsyncIterable<Recorded> {
    let [last, left] = [after, limit];
    return new PagedEvents(() => {
      const page = this.read(() => this.ofLog.all(last, until, Math.min(left, PAGE_EVENTS)));
      last = BigInt(page.at(-1)?.[0] ?? 0);
      left -= page.length;
      return page;
    });
  }

  head(): bigint {
    const [position] = this.read(() => this.newest.first()) ?? [0];
    return BigInt(position);
  }

  private read<Result>(query: () => Result): Result {
    try {
      return query();
    } catch (cause) {
      const { error, isDamage } = readFailure(cause);
      if (isDamage) this.onDamage(cause);
      throw error;
    }
  }
}
