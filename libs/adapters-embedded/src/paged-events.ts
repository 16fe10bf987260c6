import { setImmediate } from 'node:timers/promises';
import type { Recorded } from '#lib/kernel';
import { parseLine } from '#lib/evidence';
import { PAGE_EVENTS } from './event-sql.js';

export type EventRow = readonly [position: number, line: string, leafHash: string];

type Step = IteratorResult<Recorded, undefined>;

const END: Step = { done: true, value: undefined };

/**
 * Events by the page; the event loop has its turn between pages. An async generator would say the same in less,
 * and cost twice as much for each event.
 */
export class PagedEvents implements AsyncIterableIterator<Recorded, undefined> {
  private page: readonly EventRow[] = [];
  private read = 0;
  private isLast = false;

  /** `turnPage` gives what follows on the page before; a page that is not full is the last. */
  constructor(private readonly turnPage: () => readonly EventRow[]) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<Step> {
    const row = this.page[this.read];
    this.read += 1;
    return row ? Promise.resolve({ done: false, value: recorded(row) }) : this.nextOnNewPage();
  }

  private async nextOnNewPage(): Promise<Step> {
    if (this.isLast) return END;
    if (this.page.length > 0) await setImmediate();
    this.page = this.turnPage();
    this.read = 0;
    this.isLast = this.page.length < PAGE_EVENTS;
    return this.next();
  }
}

const recorded = ([position, line, leafHash]: EventRow): Recorded =>
  Object.assign(parseLine(line), { position: BigInt(position), line, leafHash });
