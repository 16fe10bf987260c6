import { setTimeout } from 'node:timers/promises';
import { EventStore, StorageFull, type LogRange, type Recorded } from '#lib/kernel';
import { Sqlite } from '#lib/adapters-read-model';
import { EventReader } from './event-reader.js';
import { assertKnownSchema } from './event-table.js';
import { untilBeyond } from './until-beyond.js';

const LOOK_AGAIN_MS = 250;

/** The log beside a process that writes it: for the command line, and for workers that rebuild and verify. */
export class ReadOnlyEventStore extends EventStore {
  private readonly reader: EventReader;

  private constructor(private readonly sqlite: Sqlite) {
    super();
    this.reader = new EventReader(sqlite, () => undefined);
  }

  /** @throws Error when there is no log in `file`, or one of another version */
  static open(file: string): ReadOnlyEventStore {
    const sqlite = Sqlite.open(file, 'read');
    assertKnownSchema(sqlite);
    return new ReadOnlyEventStore(sqlite);
  }

  override async append(): Promise<never> {
    throw new StorageFull('The log is open for reading only');
  }

  override readStream(stream: string, from?: number): AsyncIterable<Recorded> {
    return this.reader.readStream(stream, from);
  }

  override readAll(range: LogRange): AsyncIterable<Recorded> {
    return this.reader.readAll(range);
  }

  override async head(): Promise<bigint> {
    return this.reader.head();
  }

  /** Looks from time to time: a commit in another process gives no signal. */
  override changed(after: bigint, signal: AbortSignal): Promise<void> {
    return untilBeyond(this.reader, after, signal, () => setTimeout(LOOK_AGAIN_MS, undefined, { signal }).catch(() => undefined));
  }

  async close(): Promise<void> {
    this.sqlite.close();
  }
}
