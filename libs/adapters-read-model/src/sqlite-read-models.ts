import type { Kysely } from 'kysely';
import {
  ReadModels, tableName,
  type AnyRow, type Batch, type Checkpoint, type KnownRow, type Rebuilding, type RowTable,
} from '#lib/kernel';
import { checkpoints } from './checkpoints.js';
import { readied } from './readied.js';
import { Sqlite } from './sqlite.js';
import { kyselyOver } from './sqlite-kysely.js';
import { TemporalTable } from './temporal-table.js';
import { whenFree } from './when-free.js';

type Connections<Database> = Readonly<{ writer: Sqlite; reader: Sqlite; database: Kysely<Database> }>;

const BESIDE = '_beside';

/** Read models in one SQLite file. Reads have a connection of their own and never wait for the writer. */
export class SqliteReadModels<Database> extends ReadModels<Kysely<Database>> {
  private readonly tables = new Map<RowTable, TemporalTable>();

  private constructor(private readonly connections: Connections<Database>, private readonly suffix: '' | typeof BESIDE) {
    super();
  }

  /** For reading and writing; the file is made where there is none. */
  static openFile<Database>(file: string): SqliteReadModels<Database> {
    const writer = Sqlite.open(file, 'write-normal');
    checkpoints.create(writer);
    const reader = Sqlite.open(file, 'read');
    return new SqliteReadModels<Database>({ writer, reader, database: kyselyOver(reader) }, '');
  }

  /** Beside a process that writes. @throws StorageFull at any write. */
  static openFileToRead<Database>(file: string): SqliteReadModels<Database> {
    const reader = Sqlite.open(file, 'read');
    return new SqliteReadModels<Database>({ writer: reader, reader, database: kyselyOver(reader) }, '');
  }

  static inMemory<Database>(): SqliteReadModels<Database> {
    const memory = Sqlite.open(':memory:', 'write-normal');
    checkpoints.create(memory);
    return new SqliteReadModels<Database>({ writer: memory, reader: memory, database: kyselyOver(memory) }, '');
  }

  override get database(): Kysely<Database> {
    return this.connections.database;
  }

  override open(tables: readonly RowTable[]): Promise<void> {
    return whenFree(this.connections.writer, (writer) => {
      for (const table of tables) {
        this.make(writer, table);
        checkpoints.begin(writer, this.table(table).name);
      }
    });
  }

  override async checkpoint(table: RowTable): Promise<Checkpoint> {
    return checkpoints.find(this.connections.reader, this.table(table).name);
  }

  override async openRows(table: RowTable, keys: readonly string[]): Promise<ReadonlyMap<string, KnownRow>> {
    await this.index(table);
    const rows = new Map<string, KnownRow>();
    for (const key of keys) {
      const row = this.table(table).open(this.connections.writer, key);
      if (row) rows.set(key, row);
    }
    return rows;
  }

  override apply({ from, to, changes }: Batch): Promise<void> {
    return whenFree(this.connections.writer, (writer) => {
      for (const { table, closed, opened } of changes) {
        checkpoints.move(writer, this.table(table).name, { from, to });
        this.table(table).close(writer, closed);
        this.table(table).insert(writer, opened);
      }
    });
  }

  /** In pages, since a statement left open would hold back what other reads see. */
  override async *rowsAt(table: RowTable, at: number): AsyncIterable<AnyRow> {
    const temporal = this.table(table);
    for (let page = temporal.pageAt(this.connections.reader, at); ;) {
      yield* page;
      const last = page.at(-1);
      if (!last) return;
      page = temporal.pageAt(this.connections.reader, at, temporal.keyOf(last));
    }
  }

  override async *history(table: RowTable): AsyncIterable<KnownRow> {
    for (let page = this.table(table).pageOfHistory(this.connections.reader); page.length > 0;) {
      yield* page;
      page = this.table(table).pageOfHistory(this.connections.reader, page.at(-1));
    }
  }

  override async beside(tables: readonly RowTable[]): Promise<Rebuilding<Kysely<Database>>> {
    const into = new SqliteReadModels<Database>(this.connections, BESIDE);
    const abandon = () => into.drop(tables);
    const from = await readied(tables, { into, abandon, rewind: (index) => into.rewind(tables, index) });
    return { into, from, abandon, swapIn: () => into.replace(tables) };
  }

  override async scratch(): Promise<ReadModels<Kysely<Database>>> {
    return SqliteReadModels.inMemory<Database>();
  }

  override async close(): Promise<void> {
    this.connections.reader.close();
    this.connections.writer.close();
  }

  private drop(tables: readonly RowTable[]): Promise<void> {
    return whenFree(this.connections.writer, (writer) => {
      for (const table of tables) {
        this.table(table).drop(writer);
        checkpoints.remove(writer, this.table(table).name);
      }
    });
  }

  private rewind(tables: readonly RowTable[], index: number): Promise<void> {
    return whenFree(this.connections.writer, (writer) => { for (const table of tables) this.table(table).rewind(writer, index); });
  }

  private async replace(tables: readonly RowTable[]): Promise<void> {
    for (const table of tables) await this.index(table);
    await whenFree(this.connections.writer, (writer) => {
      for (const table of tables) {
        const live = new TemporalTable(table, tableName(table));
        live.drop(writer);
        this.table(table).rename(writer, live.name);
        checkpoints.rename(writer, this.table(table).name, live.name);
      }
    });
  }

  /** Tables to be filled have no index until somebody looks for a row: made at the end, they cost a third. */
  private make(writer: Sqlite, table: RowTable): void {
    if (this.table(table).exists(writer)) return;
    this.table(table).create(writer);
    if (this.suffix === '') this.table(table).createIndexes(writer);
  }

  private async index(table: RowTable): Promise<void> {
    if (this.suffix === '' || this.table(table).hasIndexes(this.connections.reader)) return;
    await whenFree(this.connections.writer, (writer) => { this.table(table).createIndexes(writer); });
  }

  private table(table: RowTable): TemporalTable {
    const known = this.tables.get(table);
    if (known) return known;
    const temporal = new TemporalTable(table, tableName(table) + this.suffix);
    this.tables.set(table, temporal);
    return temporal;
  }
}
