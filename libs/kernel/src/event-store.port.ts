import type { NewEvent, Recorded } from './event.js';

/** What the writer has read: nothing yet, or up to this revision. There is no "any". */
export type Expected = 'no-stream' | Readonly<{ revision: number }>;

export type Appended = Readonly<{ revision: number; position: bigint }>;

/** Everything after `after`, up to and including `until`, at most `limit` events. */
export type LogRange = Readonly<{ after: bigint; until?: bigint; limit?: number }>;

/** The append-only truth. Every call ends: in an answer or in one of the errors below. */
export abstract class EventStore {
  /**
   * Appends all the events or none. The same ids with the original expectation append once and answer again.
   * @throws StreamMoved | DuplicateId | NotStorable | StorageFull | Unavailable | OutcomeUnknown
   */
  abstract append(stream: string, expected: Expected, events: readonly NewEvent[]): Promise<Appended>;

  /** So many appends that are asked for in one turn of the event loop, while nobody else writes, are stored in the order in which they are asked for, all of them or none. */
  readonly together: number = 1;

  /** The stream's events from revision `from` on (0 where left out), in order, read in pages. A missing stream is empty. */
  abstract readStream(stream: string, from?: number): AsyncIterable<Recorded>;

  /** The log in the store's order, read in pages. */
  abstract readAll(range: LogRange): AsyncIterable<Recorded>;

  /** The position of the newest event, 0 where there is none. */
  abstract head(): Promise<bigint>;

  /** Resolves when there is something after `after`, or when `signal` aborts; never rejects. */
  abstract changed(after: bigint, signal: AbortSignal): Promise<void>;
}

/** The stream is not where the writer read it. */
export class StreamMoved extends Error {
  readonly code = 'stream-moved';
  constructor(readonly stream: string, readonly expected: Expected) {
    super(`Stream ${stream} is no longer where the writer read it (${expected === 'no-stream' ? expected : `revision ${expected.revision}`})`);
  }
}

/** An event with this id is in the log with other content, or elsewhere. */
export class DuplicateId extends Error {
  readonly code = 'duplicate-id';
  constructor(readonly id: string) {
    super(`Event id ${id} is already used for something else`);
  }
}

/** The event would not come back as it went in: lone surrogates, U+0000, −0, non-finite or unsafe numbers, or too large. */
export class NotStorable extends Error {
  readonly code = 'not-storable';
  constructor(readonly reason: string) {
    super(`The event cannot be stored unchanged: ${reason}`);
  }
}

/** Nothing was written: there is no room, or the storage is read-only. Reads go on. */
export class StorageFull extends Error {
  readonly code = 'storage-full';
}

/** Nothing was written: the store cannot be reached or is busy. */
export class Unavailable extends Error {
  readonly code = 'store-unavailable';
}

/** An error on commit is not a "no": only reading the ids back can tell. */
export class OutcomeUnknown extends Error {
  readonly code = 'outcome-unknown';
}
