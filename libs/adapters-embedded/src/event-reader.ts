import type { LogRange, Recorded } from '#lib/kernel';
import type { Sqlite } from '#lib/adapters-read-model';
import { EVENT_SQL, PAGE_EVENTS } from './event-sql.js';
import { PagedEvents, type EventRow } from './paged-events.js';
import { Rows } from './rows.js';
import { readFailure } from './sqlite-failure.js';

const POSITION_MAX = 2n ** 63n - 1n;

/** Reads what is committed. */
export class EventReader {
  private readonly ofStream: Rows<EventRow>;
  private readonly ofLog: Rows<EventRow>;
  private readonly newest: Rows<readonly [position: number]>;

  constructor(sqlite: Sqlite, private readonly onDamage: (cause: unknown) => void) {
    this.ofStream = new Rows(sqlite, EVENT_SQL.pageOfStream);
    this.ofLog = new Rows(sqlite, EVENT_SQL.pageOfLog);
    this.newest = new Rows(sqlite, EVENT_SQL.head);
  }

  readStream(stream: string, from = 0): AsyncIterable<Recorded> {
    let next = from;
    return new PagedEvents(() => {
      const page = this.read(() => this.ofStream.all(stream, next));
      next += page.length;
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
