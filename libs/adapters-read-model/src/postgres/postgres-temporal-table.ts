import { STILL_KNOWN, type AnyRow, type ClosedRow, type ColumnType, type KnownRow, type RowTable, type RowValue } from '#lib/kernel';
import { numbered } from './numbered.js';
import type { Postgres } from './postgres.js';
import type { PostgresSession } from './postgres-session.js';
import { beforeAll, keyOf, known, quoted, temporalSql, type StoredRow } from '../temporal-sql.js';

/** Texts compare by their bytes, as in SQLite: what people sort by is a folded copy that says å, ä and ö in bytes. */
const DIALECT = { types: { text: 'text collate "C"', integer: 'bigint' }, end: '' } as const;
const ROWS_PER_INSERT = 5_000;
/** An index over all there has been may take its time. */
export const BUILD_MS_MAX = 600_000;

/** One projection's rows in PostgreSQL, each with the journal indexes between which it was what we knew. */
export class PostgresTemporalTable {
  private readonly sql: ReturnType<typeof sqlOf>;
  private readonly columns: readonly string[];

  constructor(private readonly table: RowTable, readonly name: string) {
    this.columns = Object.keys(table.columns);
    this.sql = sqlOf(table, name);
  }

  async exists(session: PostgresSession): Promise<boolean> {
    return (await session.ask('select 1 from pg_tables where schemaname = current_schema() and tablename = $1', [this.name])).rows.length > 0;
  }

  async hasIndexes(postgres: Postgres): Promise<boolean> {
    return (await postgres.read('select 1 from pg_indexes where schemaname = current_schema() and tablename = $1', [this.name])).rows.length > 0;
  }

  async create(session: PostgresSession): Promise<void> {
    await session.ask(this.sql.create);
  }

  async createIndexes(session: PostgresSession): Promise<void> {
    for (const index of [...this.sql.createIndexes(), ...this.wordIndexes()]) await session.ask(index);
  }

  async drop(session: PostgresSession): Promise<void> {
    await session.ask(this.sql.drop);
  }

  async rewind(session: PostgresSession, index: number): Promise<void> {
    for (const statement of this.sql.rewind) await session.ask(numbered(statement), [index]);
  }

  async rename(session: PostgresSession, name: string): Promise<void> {
    await session.ask(this.sql.rename(name));
  }

  async close(session: PostgresSession, closed: readonly ClosedRow[]): Promise<void> {
    if (closed.length === 0) return;
    await session.ask(this.sql.close, [
      closed.map(({ key }) => key), closed.map(({ knownFrom }) => knownFrom), closed.map(({ knownTo }) => knownTo),
    ]);
  }

  async insert(session: PostgresSession, opened: readonly KnownRow[]): Promise<void> {
    for (let from = 0; from < opened.length; from += ROWS_PER_INSERT) {
      await session.ask(this.sql.insert, this.byColumn(opened.slice(from, from + ROWS_PER_INSERT)));
    }
  }

  async open(postgres: Postgres, keys: readonly string[]): Promise<KnownRow[]> {
    return rows(await postgres.read(this.sql.openOf, [keys]));
  }

  /** A page of the rows known at `at` whose keys come after `after`, in the order of their keys. */
  async pageAt(postgres: Postgres, at: number, after: RowValue = beforeAll(this.table)): Promise<AnyRow[]> {
    return rows(await postgres.read(this.sql.pageAt, [after, at, at])).map(({ row }) => row);
  }

  /** A page of all rows ever, in the order of key and time, after that row. */
  async pageOfHistory(postgres: Postgres, after?: KnownRow): Promise<KnownRow[]> {
    return rows(await postgres.read(this.sql.pageOfHistory, after ? [this.keyOf(after.row), after.knownFrom] : [beforeAll(this.table), 0]));
  }

  keyOf(row: AnyRow): RowValue {
    return keyOf(this.table, row);
  }

  /** Its words are found as they stand, by no language's rules: each is a lexeme of its own. The queries' condition is this very expression. */
  private wordIndexes(): readonly string[] {
    const { searched } = this.table;
    return searched === undefined ? [] : [`create index on ${quoted(this.name)} using gin (array_to_tsvector(string_to_array(${quoted(searched)}, ' ')))`];
  }

  private byColumn(opened: readonly KnownRow[]): readonly (readonly RowValue[])[] {
    return [
      opened.map(({ knownFrom }) => knownFrom), opened.map(({ knownTo }) => knownTo),
      ...this.columns.map((column) => opened.map(({ row }) => row[column] ?? null)),
    ];
  }
}

const rows = (answer: Readonly<{ rows: readonly AnyRow[] }>): KnownRow[] => answer.rows.map((row) => known(row as StoredRow));

const LISTS: Readonly<Record<ColumnType, string>> = { text: 'text[]', integer: 'bigint[]' };

/** Many rows are one statement: each parameter is a column of theirs. */
function sqlOf(table: RowTable, tableName: string) {
  const shared = temporalSql(table, tableName, DIALECT);
  const [name, key] = [quoted(tableName), quoted(table.key)];
  const columns: readonly (readonly [string, ColumnType])[] = [['known_from', 'integer'], ['known_to', 'integer'], ...Object.entries(table.columns)];
  const lists = columns.map(([, type], number) => `$${number + 1}::${LISTS[type]}`);
  const keys = `$1::${LISTS[table.columns[table.key] ?? 'text']}`;
  return {
    ...shared,
    pageAt: numbered(shared.pageAt),
    pageOfHistory: numbered(shared.pageOfHistory),
    openOf: `select * from ${name} where ${key} = any(${keys}) and known_to = ${STILL_KNOWN}`,
    close: `update ${name} as stored set known_to = closed.known_to
      from unnest(${keys}, $2::bigint[], $3::bigint[]) as closed (key, known_from, known_to)
      where stored.${key} = closed.key and stored.known_from = closed.known_from`,
    insert: `insert into ${name} (${columns.map(([column]) => quoted(column)).join(', ')}) select * from unnest(${lists.join(', ')})`,
  };
}
