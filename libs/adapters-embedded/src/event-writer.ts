import type { StatementSync } from 'node:sqlite';
import { DuplicateId, StreamMoved, firstRevision, type Appended, type Expected, type StoredEvent } from '#lib/kernel';
import { canonicalJson, parseLine } from '#lib/evidence';
import type { Sqlite } from '#lib/adapters-read-model';
import { EVENT_SQL } from './event-sql.js';
import { Rows } from './rows.js';
import { isAgainstTheTable } from './sqlite-failure.js';
import { StreamLengths } from './stream-lengths.js';

/** An event in the form it is stored in. */
export type Line = Readonly<{ event: StoredEvent; line: string; leafHash: string }>;
/** `lines` has at least one line, and begins at the revision after `expected`. */
export type Append = Readonly<{ stream: string; expected: Expected; lines: readonly Line[] }>;

const STREAMS_KNOWN_MAX = 10_000;

/** The rules of an append, within a transaction that somebody else begins and ends. */
export class EventWriter {
  private readonly lengths = new StreamLengths(STREAMS_KNOWN_MAX);
  private readonly length: Rows<readonly [events: number]>;
  private readonly known: Rows<readonly [1]>;
  private readonly stored: Rows<readonly [position: number, line: string]>;
  private readonly insert: StatementSync;

  constructor(sqlite: Sqlite) {
    this.length = new Rows(sqlite, EVENT_SQL.lengthOfStream);
    this.known = new Rows(sqlite, EVENT_SQL.isKnown);
    this.stored = new Rows(sqlite, EVENT_SQL.storedFrom);
    this.insert = sqlite.prepare(EVENT_SQL.insert);
  }

  /** Writes all the lines, or refuses before it has written any. @throws StreamMoved | DuplicateId */
  write(append: Append): Appended {
    const length = this.lengthOf(append.stream);
    if (length !== firstRevision(append.expected)) return this.answerAgain(append);
    // One line that is refused leaves nothing behind; of several, the first would be there.
    if (append.lines.length > 1) this.assertNew(append);
    let position = 0n;
    for (const line of append.lines) position = this.insertNew(line);
    this.lengths.learn(append.stream, length + append.lines.length);
    return { revision: length + append.lines.length - 1, position };
  }

  /** Asked of the file once. Outside a transaction that is what is committed. */
  lengthOf(stream: string): number {
    const known = this.lengths.of(stream);
    if (known !== undefined) return known;
    const [length] = this.length.first(stream) ?? [0];
    this.lengths.learn(stream, length);
    return length;
  }

  /** What was written is not there after all. */
  rolledBack(): void {
    this.lengths.forget();
  }

  /** The stream has moved on: by this very append, which then was a retry, or by another. */
  private answerAgain(append: Append): Appended {
    const first = firstRevision(append.expected);
    const stored = this.stored.all(append.stream, first, append.lines.length);
    const last = stored.at(-1);
    if (last && stored.length === append.lines.length && stored.every(([, line], index) => saysTheSame(line, append.lines[index]))) {
      return { revision: first + stored.length - 1, position: BigInt(last[0]) };
    }
    this.assertNew(append);
    throw new StreamMoved(append.stream, append.expected);
  }

  /** @throws DuplicateId */
  private insertNew({ event, line, leafHash }: Line): bigint {
    try {
      return BigInt(this.insert.run(event.id, event.stream, event.revision, line, leafHash).lastInsertRowid);
    } catch (cause) {
      const isTaken = isAgainstTheTable(cause) && this.known.first(event.id) !== undefined;
      throw isTaken ? new DuplicateId(event.id) : cause;
    }
  }

  private assertNew({ lines }: Append): void {
    const known = lines.find(({ event }) => this.known.first(event.id));
    if (known) throw new DuplicateId(known.event.id);
  }
}

/** A retry is made at another time: all but `recordedAt` must be equal. */
const saysTheSame = (stored: string, retried: Line | undefined): boolean =>
  retried !== undefined && stored === canonicalJson({ ...retried.event, recordedAt: parseLine(stored).recordedAt });
