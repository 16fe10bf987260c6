import { randomUUID } from 'node:crypto';
import { STILL_KNOWN, type ColumnType, type KnownRow, type RowTable, type RowValue } from '#lib/kernel';

/** What the two databases write differently in a table. */
export type TableDialect = Readonly<{ types: Readonly<Record<ColumnType, string>>; end: string }>;

export type StoredRow = Record<string, RowValue> & { known_from: number; known_to: number };

const PAGE_ROWS = 1_000;

/** The SQL of a projection's table that SQLite and PostgreSQL share; `?` stands for a parameter. */
export function temporalSql(table: RowTable, tableName: string, { types, end }: TableDialect) {
  const [name, key] = [quoted(tableName), quoted(table.key)];
  const columns = Object.entries(table.columns).map(([column, type]) => `${quoted(column)} ${types[type]}`);
  return {
    create: `create table ${name} (known_from ${types.integer} not null, known_to ${types.integer} not null, ${columns.join(', ')})${end}`,
    /** The key's, in the order of its history, and those declared: in these `known_to` comes first of the times, since at present it leaves only the open rows. Both times are in each, so that no row is fetched to see when it was known. */
    createIndexes: () => [
      `create unique index ${indexName(tableName)} on ${name} (${key}, known_from, known_to)`,
      ...table.indexes.map((of) => `create index ${indexName(tableName)} on ${name} (${[...of.map(quoted), 'known_to', 'known_from'].join(', ')})`),
    ],
    drop: `drop table if exists ${name}`,
    /** To how it was after an event, whose index each takes. */
    rewind: [`delete from ${name} where known_from > ?`, `update ${name} set known_to = ${STILL_KNOWN} where known_to > ? and known_to < ${STILL_KNOWN}`],
    rename: (newName: string) => `alter table ${name} rename to ${quoted(newName)}`,
    /** Of the key, at present: the last, if any, so that older ones need not be looked at. */
    open: `select * from ${name} where ${key} = ? and known_to = ${STILL_KNOWN} order by known_from desc limit 1`,
    /** After a key, at an index, and at that index again. */
    pageAt: `select * from ${name} where ${key} > ? and known_from <= ? and ? < known_to order by ${key} limit ${PAGE_ROWS}`,
    /** After a key and a time. */
    pageOfHistory: `select * from ${name} where (${key}, known_from) > (?, ?) order by ${key}, known_from limit ${PAGE_ROWS}`,
  };
}

export const quoted = (name: string): string => `"${name}"`;

export function known({ known_from: knownFrom, known_to: knownTo, ...row }: StoredRow): KnownRow {
  return { row, knownFrom, knownTo };
}

export const keyOf = (table: RowTable, row: KnownRow['row']): RowValue => row[table.key] ?? null;

/** Comes before every key. */
export const beforeAll = (table: RowTable): RowValue => (table.columns[table.key] === 'integer' ? Number.MIN_SAFE_INTEGER : '');

/** An index keeps its name when its table is renamed, so each has a name of its own. */
const indexName = (tableName: string): string => quoted(`${tableName}_${randomUUID().slice(0, 8)}`);
