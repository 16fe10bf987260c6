import { EventStore, Unavailable, type Appended, type Expected, type LogRange, type NewEvent, type Recorded } from '#lib/kernel';

/** The store as one process sees it: once that is killed, nothing more of it gets there. */
export class MortalStore extends EventStore {
  isKilled = false;

  constructor(private readonly store: EventStore) { super(); }

  override async append(stream: string, expected: Expected, events: readonly NewEvent[]): Promise<Appended> {
    if (this.isKilled) throw new Unavailable('The process is gone');
    return this.store.append(stream, expected, events);
  }

  override readStream(stream: string, from?: number): AsyncIterable<Recorded> { return this.store.readStream(stream, from); }
  override readAll(range: LogRange): AsyncIterable<Recorded> { return this.store.readAll(range); }
  override head(): Promise<bigint> { return this.store.head(); }
  override changed(after: bigint, signal: AbortSignal): Promise<void> { return this.store.changed(after, signal); }
}
