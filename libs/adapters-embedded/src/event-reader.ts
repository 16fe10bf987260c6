import { setImmediate } from 'node:timers/promises';
import type { LogRange, Recorded } from '#lib/kernel';
import { parseLine } from '#lib/evidence';
import type { Sqlite } from '#lib/adapters-read-model';
import { EVENT_SQL, PAGE_EVENTS } from './event-sql.js';
import { Rows } from './rows.js';
import { readFailure } from './sqlite-failure.js';
import type { StreamLengths } from './stream-lengths.js';

type EventRow = readonly [position: number, line: string, leafHash: string];

const POSITION_MAX = 2n ** 63n - 1n;

const NOTHING: AsyncIterable<never> = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
};

/** Reads the log a page at a time; the event loop has its turn between pages. */
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
    return this.lengths.of(stream) === from ? NOTHING : this.pagesOfStream(stream, from);
  }

  async *readAll({ after, until = POSITION_MAX, limit = Number.MAX_SAFE_INTEGER }: LogRange): AsyncGenerator<Recorded, void> {
    for (let [last, left] = [after, limit]; left > 0; left -= PAGE_EVENTS) {
      const page = this.read(() => this.ofLog.all(last, until, Math.min(left, PAGE_EVENTS)));
      for (const row of page) yield recorded(row);
      if (page.length < PAGE_EVENTS) return;
      last += BigInt(PAGE_EVENTS);
      await setImmediate();
    }
  }

  head(): bigint {
    const [position] = this.read(() => this.newest.first()) ?? [0];
    return BigInt(position);
  }

  private async *pagesOfStream(stream: string, from: number): AsyncGenerator<Recorded, void> {
    for (let next = from; ; next += PAGE_EVENTS) {
      const page = this.read(() => this.ofStream.all(stream, next));
      if (page.length > 0 && page.length < PAGE_EVENTS) this.lengths.learn(stream, next + page.length);
      for (const row of page) yield recorded(row);
      if (page.length < PAGE_EVENTS) return;
      await setImmediate();
    }
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

const recorded = ([position, line, leafHash]: EventRow): Recorded =>
  ({ ...parseLine(line), position: BigInt(position), line, leafHash });
