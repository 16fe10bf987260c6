import { STILL_KNOWN, type AnyRow, type ClosedRow, type KnownRow, type RowTable, type RowValue } from '#lib/kernel';
import type { Sqlite } from './sqlite.js';

/** 32 rows an INSERT: more gains nothing, and SQLite takes at most 32,766 parameters. */
const ROWS_PER_INSERT = 32;
const PAGE_ROWS = 1_000;

type StoredRow = Record<string, RowValue> & { known_from: number; known_to: number };

/** One projection's rows in SQLite, each with the journal indexes between which it was what we knew. */
export class TemporalTable {
  private readonly columns: readonly string[];
  private readonly key: string;
  private readonly quotedName: string;

  constructor(private readonly table: RowTable, readonly name: string) {
    this.columns = Object.keys(table.columns);
    this.key = quoted(table.key);
    this.quotedName = quoted(name);
  }

  create(sqlite: Sqlite): void {
    const columns = this.columns.map((column) => `${quoted(column)} ${this.table.columns[column]}${column === this.table.key ? ' not null' : ''}`);
    sqlite.database.exec(`create table if not exists ${this.quotedName} (
      ${columns.join(', ')}, known_from integer not null, known_to integer not null,
      primary key (${this.key}, known_from)) strict`);
  }

  /** `known_to` first: at present it leaves only the open rows. */
  createIndexes(sqlite: Sqlite): void {
    this.table.indexes.forEach((columns, number) => sqlite.database.exec(
      `create index if not exists ${quoted(`${this.name}_${number + 1}`)}
       on ${this.quotedName} (${[...columns.map(quoted), 'known_to', 'known_from'].join(', ')})`));
  }

  drop(sqlite: Sqlite): void {
    sqlite.database.exec(`drop table if exists ${this.quotedName}`);
  }

  rename(sqlite: Sqlite, name: string): void {
    sqlite.database.exec(`alter table ${this.quotedName} rename to ${quoted(name)}`);
  }

  close(sqlite: Sqlite, closed: readonly ClosedRow[]): void {
    const update = sqlite.prepare(`update ${this.quotedName} set known_to = ? where ${this.key} = ? and known_from = ?`);
    for (const { key, knownFrom, knownTo } of closed) update.run(knownTo, key, knownFrom);
  }

  insert(sqlite: Sqlite, opened: readonly KnownRow[]): void {
    const whole = opened.length - (opened.length % ROWS_PER_INSERT);
    for (let from = 0; from < whole; from += ROWS_PER_INSERT) this.insertRows(sqlite, opened, from, ROWS_PER_INSERT);
    for (let from = whole; from < opened.length; from += 1) this.insertRows(sqlite, opened, from, 1);
  }

  open(sqlite: Sqlite, key: string): KnownRow | undefined {
    const row = sqlite.prepare(`select * from ${this.quotedName} where ${this.key} = ? and known_to = ${STILL_KNOWN}`).get(key);
    return row && known(row as StoredRow);
  }

  /** A page of the rows known at `at` whose keys come after `after`, in the order of their keys. */
  pageAt(sqlite: Sqlite, at: number, after: RowValue = this.beforeAll()): AnyRow[] {
    const rows = sqlite.prepare(`select * from ${this.quotedName}
      where ${this.key} > ? and known_from <= ? and ? < known_to order by ${this.key} limit ${PAGE_ROWS}`).all(after, at, at);
    return rows.map((row) => known(row as StoredRow).row);
  }

  /** A page of all rows ever, in the order of key and time, after that row. */
  pageOfHistory(sqlite: Sqlite, after?: KnownRow): KnownRow[] {
    const [key, from] = after ? [this.keyOf(after.row), after.knownFrom] : [this.beforeAll(), 0];
    const rows = sqlite.prepare(`select * from ${this.quotedName}
      where (${this.key}, known_from) > (?, ?) order by ${this.key}, known_from limit ${PAGE_ROWS}`).all(key, from);
    return rows.map((row) => known(row as StoredRow));
  }

  keyOf(row: AnyRow): RowValue {
    return row[this.table.key] ?? null;
  }

  private insertRows(sqlite: Sqlite, opened: readonly KnownRow[], from: number, count: number): void {
    const parameters: RowValue[] = [];
    for (const { row, knownFrom, knownTo } of opened.slice(from, from + count)) {
      for (const column of this.columns) parameters.push(row[column] ?? null);
      parameters.push(knownFrom, knownTo);
    }
    sqlite.prepare(this.insertOf(count)).run(...parameters);
  }

  private insertOf(rows: number): string {
    const places = `(${Array(this.columns.length + 2).fill('?').join(', ')})`;
    return `insert into ${this.quotedName} (${this.columns.map(quoted).join(', ')}, known_from, known_to)
      values ${Array(rows).fill(places).join(', ')}`;
  }

  private beforeAll(): RowValue {
    return this.table.columns[this.table.key] === 'integer' ? Number.MIN_SAFE_INTEGER : '';
  }
}

const quoted = (name: string): string => `"${name}"`;

function known({ known_from: knownFrom, known_to: knownTo, ...row }: StoredRow): KnownRow {
  return { row, knownFrom, knownTo };
}
