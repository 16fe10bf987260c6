import type { Instant } from './dates.js';
import type { AnyRow, RowTable } from './projection.js';

/** How far a reader of the log has come. `index` counts events, `knownAt` is the latest instant among them. */
export type Checkpoint = Readonly<{ position: bigint; index: number; knownAt: Instant }>;

export const BEGINNING: Checkpoint = { position: 0n, index: 0, knownAt: '' };

/** A row that was what we knew from index `knownFrom` until `knownTo`, which is `STILL_KNOWN` while it is open. */
export type KnownRow = Readonly<{ row: AnyRow; knownFrom: number; knownTo: number }>;

/** The open row of `key`, known since `knownFrom`, stops being what we know at index `knownTo`. */
export type ClosedRow = Readonly<{ key: string; knownFrom: number; knownTo: number }>;

/** What a batch does to one table. A row that opens and closes within the batch stands only in `opened`, with its `knownTo`. */
export type TableChange = Readonly<{ table: RowTable; closed: readonly ClosedRow[]; opened: readonly KnownRow[] }>;

/** One step of projections at equal checkpoints to the next. `to` is `from` where finished rows are written ahead of their checkpoint. */
export type Batch = Readonly<{ from: Checkpoint; to: Checkpoint; changes: readonly TableChange[] }>;

/** Where the projections' rows live: disposable, since the log can make them again. `Database` is what queries are written against. */
export abstract class ReadModels<Database = unknown> {
  abstract readonly database: Database;
  /** Makes the tables that are not there yet; a new one stands at the beginning. */
  abstract open(tables: readonly RowTable[]): Promise<void>;
  abstract checkpoint(table: RowTable): Promise<Checkpoint>;
  /** The open rows of those of the keys that have one. */
  abstract openRows(table: RowTable, keys: readonly string[]): Promise<ReadonlyMap<string, KnownRow>>;
  /** Rows and checkpoints in one transaction. @throws CheckpointMoved when somebody else has moved one of the tables. */
  abstract apply(batch: Batch): Promise<void>;
  /** The rows of a table that were known at index `at`, in the order of their keys. */
  abstract rowsAt(table: RowTable, at: number): AsyncIterable<AnyRow>;
  /** Every row that a table ever held, with the time in which it was known; in no particular order. */
  abstract history(table: RowTable): AsyncIterable<KnownRow>;
  /** Tables beside the live ones, to be filled from the beginning, or from where an interrupted rebuild of the same ones had come; live readers do not see them. */
  abstract beside(tables: readonly RowTable[]): Promise<Rebuilding<Database>>;
  /** An empty throw-away database of the same shape, in memory in both profiles. */
  abstract scratch(): Promise<ReadModels<Database>>;
  abstract close(): Promise<void>;
}

/** Tables being rebuilt, which hold what the events until `from` have made. `swapIn` puts them in the live ones' place, in one transaction. */
export type Rebuilding<Database> = Readonly<{ into: ReadModels<Database>; from: Checkpoint; swapIn: () => Promise<void>; abandon: () => Promise<void> }>;

export class CheckpointMoved extends Error {
  readonly code = 'checkpoint-moved';
  constructor(readonly table: string) {
    super(`The read model ${table} was moved by somebody else`);
  }
}
