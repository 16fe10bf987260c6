import type { RowValue } from '#lib/kernel';
import { migrate } from './migrations.js';
import { registersMigrations } from './registers.migrations.js';
import { SqlRegisters, type RegisterRow } from './sql-registers.js';
import { Sqlite } from './sqlite.js';
import { whenFree } from './when-free.js';

/** The registers in one SQLite file. Every write is on disk when it is answered. */
export class SqliteRegisters extends SqlRegisters {
  protected override readonly textsOf = 'select value from json_each(?)';

  private constructor(private readonly sqlite: Sqlite) {
    super();
  }

  /** The file is made, or brought up to date, as needed. */
  static openFile(file: string): SqliteRegisters {
    const sqlite = Sqlite.open(file, 'write-full');
    migrate(sqlite, registersMigrations);
    return new SqliteRegisters(sqlite);
  }

  /** Beside a process that writes. @throws StorageFull at any write. */
  static openFileToRead(file: string): SqliteRegisters {
    return new SqliteRegisters(Sqlite.open(file, 'read'));
  }

  override async close(): Promise<void> {
    this.sqlite.close();
  }

  protected override async all(sql: string, ...parameters: readonly RowValue[]): Promise<readonly RegisterRow[]> {
    return this.sqlite.prepare(sql).all(...parameters);
  }

  protected override change(sql: string, ...parameters: readonly RowValue[]): Promise<readonly RegisterRow[]> {
    return whenFree(this.sqlite, (sqlite) => sqlite.prepare(sql).all(...parameters));
  }
}
