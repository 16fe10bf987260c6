import type { Instant } from './dates.js';
import type { RowTable, RowValue } from './projection.js';

/** How far a reader of the log has come. `index` counts events, `knownAt` is the latest instant among them. */
export type Checkpoint = Readonly<{ position: bigint; index: number; knownAt: Instant }>;

export const BEGINNING: Checkpoint = { position: 0n, index: 0, knownAt: '' };

export type AnyRow = Readonly<Record<string, RowValue>>;

/** A row that was what we knew from index `knownFrom` until `knownTo`. */
export type OpenedRow = Readonly<{ table: RowTable; row: AnyRow; knownFrom: number; knownTo: number }>;

/** The open row of this key stops being what we know at index `knownTo`. */
export type ClosedRow = Readonly<{ table: RowTable; key: string; knownTo: number }>;

/** One step of the projections `tables` from one checkpoint to the next. Rows that open and close within it come closed. */
export type Batch = Readonly<{
  tables: readonly RowTable[];
  from: Checkpoint; to: Checkpoint;
  closed: readonly ClosedRow[]; opened: readonly OpenedRow[];
}>;

/** Where the projections' rows live: disposable, since the log can make them again. `Database` is what queries are written against. */
export abstract class ReadModels<Database = unknown> {
  abstract readonly database: Database;
  /** Makes the tables that are not there yet; a new one stands at the beginning. */
  abstract open(tables: readonly RowTable[]): Promise<void>;
  abstract checkpoint(table: RowTable): Promise<Checkpoint>;
  abstract openRows(table: RowTable, keys: readonly string[]): Promise<ReadonlyMap<string, AnyRow>>;
  /** Rows and checkpoints in one transaction. @throws CheckpointMoved when somebody else has moved one of the tables. */
  abstract apply(batch: Batch): Promise<void>;
  /** All the rows of a table that were known at index `at`, by key. */
  abstract rowsAt(table: RowTable, at: number): AsyncIterable<AnyRow>;
  /** Empty tables beside the live ones, to be filled from the beginning; live readers do not see them. */
  abstract beside(tables: readonly RowTable[]): Promise<Rebuilding<Database>>;
  /** An empty throw-away database of the same shape, in memory in both profiles. */
  abstract scratch(): Promise<ReadModels<Database>>;
  abstract close(): Promise<void>;
}

/** Tables being rebuilt. `swapIn` puts them in the live ones' place, in one transaction. */
export type Rebuilding<Database> = Readonly<{ into: ReadModels<Database>; swapIn: () => Promise<void>; abandon: () => Promise<void> }>;

export class CheckpointMoved extends Error {
  readonly code = 'checkpoint-moved';
  constructor(readonly table: string) {
    super(`The read model ${table} was moved by somebody else`);
  }
}
