import type { DomainEvent, Recalled } from './event.js';
import type { Instant } from './dates.js';

export type ColumnType = 'text' | 'integer';
export type RowValue = string | number | null;
export type AnyRow = Readonly<Record<string, RowValue>>;

/**
 * The shape of one read model's table in types that SQLite and PostgreSQL both know; integers are within 53 bits.
 * Beside its columns each row has `known_from` and `known_to`, the journal indexes between which it was what we knew.
 */
export type RowTable<Row extends object = Record<string, RowValue>> = Readonly<{
  name: string;
  version: number;
  columns: Readonly<Record<keyof Row & string, ColumnType>>;
  key: keyof Row & string;
  /** Columns of the queries, in their order; the row's time is added at the end. */
  indexes: readonly (readonly (keyof Row & string)[])[];
  /** A column of words (as `wordsOf` gives them, parted by spaces) that rows are found by: only where the key is an integer and no row is ever closed. */
  searched?: keyof Row & string;
}>;

/** An event with its place in the journal: `index` is dense, `knownAt` the running maximum of `recordedAt`. */
export type Indexed<E extends DomainEvent = DomainEvent> = Recalled<E> & Readonly<{ index: number; knownAt: Instant }>;

/** A read model declared once, as a pure value. Live, rebuild and proof all run this same value. */
export type Projection<Event extends DomainEvent, Row extends object> = RowTable<Row> & Readonly<{
  /** The event types it folds; `'all'` for the journal. */
  handles: readonly Event['type'][] | 'all';
  keysOf: (event: Indexed<Event>) => readonly string[];
  /** Reads only its own row. `undefined` means that there is no row. */
  evolve: (row: Row | undefined, event: Indexed<Event>, key: string) => Row | undefined;
  /** No two events can share a key, whatever is in the log: no row is ever read back or closed. */
  writtenOnce?: true;
}>;

/** A projection whose events and row are no longer known by type, so that many can stand in one list. */
export type AnyProjection = RowTable & Readonly<{
  handles: readonly string[] | 'all';
  keysOf: (event: Indexed) => readonly string[];
  evolve: (row: AnyRow | undefined, event: Indexed, key: string) => AnyRow | undefined;
  writtenOnce?: true;
}>;

/** Safe to forget the types: a runner passes only the events that `handles` names, and the rows that `evolve` made. */
export const anyProjection = <Event extends DomainEvent, Row extends AnyRow>(projection: Projection<Event, Row>): AnyProjection =>
  projection as AnyProjection;

/** An open row's `known_to`: the largest safe integer, since node:sqlite refuses to return a larger one. */
export const STILL_KNOWN = Number.MAX_SAFE_INTEGER;

export const tableName = (table: Pick<RowTable, 'name' | 'version'>): string => `${table.name}_v${table.version}`;
