import type { DatabaseSync } from 'node:sqlite';
import {
  EventStore, storedEvents,
  type Appended, type Clock, type Expected, type LogRange, type NewEvent, type Recorded, type ToAppend,
} from '#lib/kernel';
import { assertFitOneAppend, canonicalLine, leafHash } from '#lib/evidence';
import { Sqlite } from '#lib/adapters-read-model';
import { CommitSignal } from './commit-signal.js';
import { EventReader } from './event-reader.js';
import { openEventTable } from './event-table.js';
import { EventWriter, type Line } from './event-writer.js';
import { GROUP_MAX, GroupCommit } from './group-commit.js';
import { untilBeyond } from './until-beyond.js';

export type SqliteEventStoreOptions = Readonly<{
  file: string;
  clock: Clock;
  /** Called once, when the storage has failed in a way that only a restart can mend. */
  onBroken?: (cause: unknown) => void;
  /** Called when all of a group is written and none of it committed: there tests kill, fill up and forbid. */
  beforeCommit?: (writer: DatabaseSync) => void;
}>;

type Connections = Readonly<{ writing: Sqlite; reading: Sqlite }>;

const NOTHING = (): void => undefined;
const NO_EVENTS: AsyncIterable<never> = { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) };

/** The log in one SQLite file: one connection writes, in groups; another reads. Positions are dense and begin at 1. */
export class SqliteEventStore extends EventStore {
  private readonly reader: EventReader;
  private readonly writer: EventWriter;
  private readonly commits: GroupCommit;
  private readonly committed = new CommitSignal();
  private isBroken = false;

  private constructor(private readonly connections: Connections, private readonly options: SqliteEventStoreOptions) {
    super();
    const onDamage = (cause: unknown): void => { this.breakDown(cause); };
    this.reader = new EventReader(connections.reading, onDamage);
    this.writer = new EventWriter(connections.writing);
    this.commits = new GroupCommit(connections.writing, {
      beforeCommit: options.beforeCommit ?? NOTHING,
      onCommitted: () => { this.committed.wake(); },
      onRolledBack: () => { this.writer.rolledBack(); },
      onDamage,
    });
  }

  /** Makes the file where there is none. @throws Error when it is damaged, or of another version */
  static open(options: SqliteEventStoreOptions): SqliteEventStore {
    const writing = Sqlite.open(options.file, 'write-full');
    try {
      openEventTable(writing);
      return new SqliteEventStore({ writing, reading: Sqlite.open(options.file, 'read') }, options);
    } catch (error) {
      writing.close();
      throw error;
    }
  }

  override readonly together = GROUP_MAX;

  override async append(stream: string, expected: Expected, events: readonly NewEvent[]): Promise<Appended> {
    const lines = this.linesOf({ stream, expected, events });
    return this.commits.run(() => this.writer.write({ stream, expected, lines }));
  }

  override readStream(stream: string, from = 0): AsyncIterable<Recorded> {
    return this.isAllRead(stream, from) ? NO_EVENTS : this.reader.readStream(stream, from);
  }

  override readAll(range: LogRange): AsyncIterable<Recorded> {
    return this.reader.readAll(range);
  }

  override async head(): Promise<bigint> {
    return this.reader.head();
  }

  override changed(after: bigint, signal: AbortSignal): Promise<void> {
    return untilBeyond(this.reader, after, signal, () => this.committed.next(signal));
  }

  /** Answers those who wait, then lets go of the file: first to read, so that the last to leave can empty the WAL. */
  async close(): Promise<void> {
    await this.commits.drain();
    this.connections.reading.close();
    this.connections.writing.close();
    this.committed.wake();
  }

  /** The writer knows, or has the pages to see it at hand, which a reader loses with each commit. */
  private isAllRead(stream: string, from: number): boolean {
    try {
      return !this.isBroken && this.writer.lengthOf(stream) === from;
    } catch {
      // What is wrong, the reader will say.
      return false;
    }
  }

  /** Lines and hashes are made here, outside the writer's turn. @throws NotStorable | DuplicateId */
  private linesOf(append: ToAppend): readonly Line[] {
    const lines = storedEvents(append, this.options.clock.now()).map((event) => {
      const line = canonicalLine(event);
      return { event, line, leafHash: leafHash(line) };
    });
    assertFitOneAppend(lines.map(({ line }) => line));
    return lines;
  }

  private breakDown(cause: unknown): void {
    if (this.isBroken) return;
    this.isBroken = true;
    this.commits.abandon(cause);
    this.options.onBroken?.(cause);
  }
}
