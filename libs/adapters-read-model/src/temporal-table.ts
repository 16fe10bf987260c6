import type { AnyRow, ClosedRow, KnownRow, RowTable, RowValue } from '#lib/kernel';
import type { Sqlite } from './sqlite.js';
import { WordIndex } from './word-index.js';
import { beforeAll, keyOf, known, quoted, temporalSql, type StoredRow } from './temporal-sql.js';

const DIALECT = { types: { text: 'text', integer: 'integer' }, end: ' strict' } as const;

/** One projection's rows in SQLite, each with the journal indexes between which it was what we knew. */
export class TemporalTable {
  private readonly columns: readonly string[];
  private readonly sql: ReturnType<typeof sqlOf>;
  private readonly words: WordIndex | undefined;

  constructor(private readonly table: RowTable, readonly name: string) {
    this.columns = Object.keys(table.columns);
    this.sql = sqlOf(table, name);
    this.words = table.searched === undefined ? undefined : new WordIndex(table, name);
  }

  exists(sqlite: Sqlite): boolean {
    return sqlite.value("select 1 from sqlite_schema where type = 'table' and name = ?", this.name) === 1;
  }

  create(sqlite: Sqlite): void {
    sqlite.database.exec(this.sql.create);
  }

  createIndexes(sqlite: Sqlite): void {
    for (const index of this.sql.createIndexes()) sqlite.database.exec(index);
    if (this.words) this.words.create(sqlite);
  }

  hasIndexes(sqlite: Sqlite): boolean {
    return sqlite.value("select 1 from sqlite_schema where type = 'index' and tbl_name = ? limit 1", this.name) === 1;
  }

  drop(sqlite: Sqlite): void {
    this.words?.drop(sqlite);
    sqlite.database.exec(this.sql.drop);
  }

  /** The word index is made last, when there is nothing to take back. */
  rewind(sqlite: Sqlite, index: number): void {
    for (const statement of this.sql.rewind) sqlite.prepare(statement).run(index);
  }

  rename(sqlite: Sqlite, name: string): void {
    this.words?.unbind(sqlite);
    sqlite.database.exec(this.sql.rename(name));
    this.words?.rename(sqlite, name);
  }

  close(sqlite: Sqlite, closed: readonly ClosedRow[]): void {
    const update = sqlite.prepare(this.sql.close);
    for (const { key, knownFrom, knownTo } of closed) update.run(knownTo, key, knownFrom);
  }

  /** Row by row: many rows to a statement gain nothing here. */
  insert(sqlite: Sqlite, opened: readonly KnownRow[]): void {
    const insert = sqlite.prepare(this.sql.insert);
    const values: RowValue[] = [];
    for (const { row, knownFrom, knownTo } of opened) {
      values.length = 0;
      values.push(knownFrom, knownTo);
      for (const column of this.columns) values.push(row[column] ?? null);
      insert.run(...values);
    }
  }

  open(sqlite: Sqlite, key: string): KnownRow | undefined {
    const row = sqlite.prepare(this.sql.open).get(key);
    return row && known(row as StoredRow);
  }

  /** A page of the rows known at `at` whose keys come after `after`, in the order of their keys. */
  pageAt(sqlite: Sqlite, at: number, after: RowValue = beforeAll(this.table)): AnyRow[] {
    return sqlite.prepare(this.sql.pageAt).all(after, at, at).map((row) => known(row as StoredRow).row);
  }

  /** A page of all rows ever, in the order of key and time, after that row. */
  pageOfHistory(sqlite: Sqlite, after?: KnownRow): KnownRow[] {
    const [key, from] = after ? [this.keyOf(after.row), after.knownFrom] : [beforeAll(this.table), 0];
    return sqlite.prepare(this.sql.pageOfHistory).all(key, from).map((row) => known(row as StoredRow));
  }

  keyOf(row: AnyRow): RowValue {
    return keyOf(this.table, row);
  }
}

function sqlOf(table: RowTable, tableName: string) {
  const [name, key] = [quoted(tableName), quoted(table.key)];
  const columns = ['known_from', 'known_to', ...Object.keys(table.columns)];
  return {
    ...temporalSql(table, tableName, DIALECT),
    close: `update ${name} set known_to = ? where ${key} = ? and known_from = ?`,
    insert: `insert into ${name} (${columns.map(quoted).join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  };
}
