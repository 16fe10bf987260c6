import { Unavailable, type LogRange, type Recorded } from '#lib/kernel';
import { Deadline, settled } from './deadline.js';
import type { KurrentConnection, LogPage } from './kurrent-connection.js';
import { failureOf, reasonOf } from './kurrent-failure.js';
import type { StreamIds } from './stream-ids.js';
import type { StreamNames } from './stream-names.js';
import type { KurrentTiming } from './timing.js';
import { recorded, type ServerEvent } from './wire-event.js';

/** A page of the largest events must fit in memory. */
const PAGE_EVENTS = 256;
const POSITION_MAX = 2n ** 63n - 1n;

export type ReaderParts = Readonly<{ connection: KurrentConnection; names: StreamNames; ids: StreamIds; timing: KurrentTiming }>;

/** Where the log ends; `tail` counts events of the server and of others too. 0 where there are none. */
export type LogEnd = Readonly<{ tail: bigint; ours: bigint }>;

/** Reads streams and the log a page at a time: nothing is held open while the reader of a page is busy. */
export class LogReader {
  private newestKnown = 0n;

  constructor(private readonly parts: ReaderParts) {}

  /** @throws Unavailable, and Error where events are missing: the server has been told to throw some away */
  async *readStream(stream: string, from = 0): AsyncGenerator<Recorded, void> {
    for (let next = from, isMore = this.parts.names.isOurs(stream); isMore; next += PAGE_EVENTS) {
      const page = await this.streamPage(stream, next);
      isMore = page.length === PAGE_EVENTS;
      yield* page;
    }
  }

  async *readAll({ after, until = POSITION_MAX, limit = Number.MAX_SAFE_INTEGER }: LogRange): AsyncGenerator<Recorded, void> {
    if (limit <= 0) return;
    let left = limit;
    for await (const event of this.eventsAfter(after, Math.min(limit + 1, PAGE_EVENTS))) {
      if (event.position > until) return;
      const stream = this.parts.names.ours(event.stream);
      if (stream === undefined) continue;
      yield this.ours(stream, event);
      left -= 1;
      if (left === 0) return;
    }
  }

  async end(): Promise<LogEnd> {
    let tail: bigint | undefined;
    for await (const { stream, position } of this.eventsBackwards()) {
      tail ??= position;
      if (position > this.newestKnown && this.parts.names.ours(stream) === undefined) continue;
      this.newestKnown = position;
      return { tail, ours: position };
    }
    return { tail: tail ?? 0n, ours: 0n };
  }

  private async streamPage(stream: string, from: number): Promise<readonly Recorded[]> {
    const name = this.parts.names.onServer(stream);
    const page = await this.untilAnswered((silenceMs) => this.parts.connection.streamPage({ stream: name, from, count: PAGE_EVENTS, silenceMs }));
    return page.map((event, index) => {
      if (event.revision !== from + index) throw new Error(`Events ${from + index} to ${event.revision - 1} of ${stream} are missing in the event store`);
      return this.ours(stream, event);
    });
  }

  private ours(stream: string, event: ServerEvent): Recorded {
    const ours = recorded(stream, event);
    this.parts.ids.learn(ours);
    return ours;
  }

  /** The server begins a page with the event at its position itself. A short page is enough where all in it is ours. */
  private async *eventsAfter(after: bigint, firstCount: number): AsyncGenerator<ServerEvent, void> {
    let last: bigint | undefined = after;
    for (let count = firstCount; last !== undefined; count = PAGE_EVENTS) {
      const from: bigint = last;
      const page = await this.logPage({ from: from === 0n ? 'start' : from, count });
      yield* page.filter(({ position }) => position > from);
      last = page.length < count ? undefined : page.at(-1)?.position;
    }
  }

  /** Mostly the very first is the one that is looked for. */
  private async *eventsBackwards(): AsyncGenerator<ServerEvent, void> {
    let from: bigint | 'end' | undefined = 'end';
    for (let count = 1; from !== undefined; count = PAGE_EVENTS) {
      const page: readonly ServerEvent[] = await this.logPage({ from, backwards: true, count });
      yield* page;
      from = page.length < count ? undefined : page.at(-1)?.position;
    }
  }

  private logPage(page: Omit<LogPage, 'silenceMs'>): Promise<readonly ServerEvent[]> {
    return this.untilAnswered((silenceMs) => this.parts.connection.logPage({ ...page, silenceMs }));
  }

  private async untilAnswered<Answer>(ask: (silenceMs: number) => Promise<Answer>): Promise<Answer> {
    const { connection, timing: { callMs, answerMs, silenceMs } } = this.parts;
    const deadline = Deadline.in(connection.isAway(answerMs) ? callMs : answerMs);
    for (let tries = 0; ; tries += 1) {
      const asked = await settled(ask(deadline.atMost(silenceMs)));
      if ('answer' in asked) return asked.answer;
      const isFinal = failureOf(asked.error) === 'refused' || !(await deadline.pause(tries));
      if (isFinal) throw new Unavailable(reasonOf(asked.error), { cause: asked.error });
    }
  }
}
