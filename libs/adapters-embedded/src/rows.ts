import type { SQLInputValue, StatementSync } from 'node:sqlite';
import type { Sqlite } from '#lib/adapters-read-model';

/** A statement whose rows are arrays, which SQLite's driver makes faster than objects. `Row` is the tuple it selects. */
export class Rows<Row> {
  private readonly statement: StatementSync;

  constructor(sqlite: Sqlite, sql: string) {
    this.statement = sqlite.prepare(sql);
    this.statement.setReturnArrays(true);
  }

  all(...parameters: readonly SQLInputValue[]): readonly Row[] {
    const rows: unknown = this.statement.all(...parameters);
    return rows as readonly Row[];
  }

  first(...parameters: readonly SQLInputValue[]): Row | undefined {
    const row: unknown = this.statement.get(...parameters);
    return row as Row | undefined;
  }
}
