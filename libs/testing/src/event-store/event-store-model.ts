import type { Expected, NewEvent } from '#lib/kernel';
import { canonicalJson } from '#lib/evidence';

/** An event in the model: what a store must give back of it, but for times, positions and hashes. */
export type ModelEvent = Readonly<{ stream: string; revision: number; event: NewEvent }>;

/** `end` counts the events of the log up to and including the last one of the append. */
export type ModelAnswer = Readonly<{ revision: number; end: number }> | 'stream-moved' | 'duplicate-id';

/** What an event store means, in a list: the measure for all stores. */
export class EventStoreModel {
  private readonly events: ModelEvent[] = [];

  append(stream: string, expected: Expected, events: readonly NewEvent[]): ModelAnswer {
    const first = expected === 'no-stream' ? 0 : expected.revision + 1;
    if (this.isAlreadyThere(stream, first, events)) return this.answer(stream, first + events.length - 1);
    if (events.some(({ id }) => this.log().some(({ event }) => event.id === id))) return 'duplicate-id';
    if (this.stream(stream).length !== first) return 'stream-moved';
    events.forEach((event, index) => this.events.push({ stream, revision: first + index, event }));
    return this.answer(stream, first + events.length - 1);
  }

  log(): readonly ModelEvent[] {
    return this.events;
  }

  stream(name: string, from = 0): readonly ModelEvent[] {
    return this.events.filter(({ stream }) => stream === name).slice(from);
  }

  private isAlreadyThere(stream: string, first: number, events: readonly NewEvent[]): boolean {
    const stored = this.stream(stream, first);
    return events.every((event, index) => canonicalJson(stored[index]?.event ?? null) === canonicalJson(event));
  }

  private answer(stream: string, revision: number): ModelAnswer {
    return { revision, end: 1 + this.events.findIndex((filed) => filed.stream === stream && filed.revision === revision) };
  }
}
