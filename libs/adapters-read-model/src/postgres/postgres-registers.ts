import type { RowValue } from '#lib/kernel';
import { Postgres, type PostgresOptions } from './postgres.js';
import { numbered } from './numbered.js';
import { prepareSchema } from './postgres-schema.js';
import { registersPart } from './postgres-registers.schema.js';
import { SqlRegisters, type RegisterRow } from '../sql-registers.js';

/** The registers in a schema of PostgreSQL. Every write is on disk when it is answered. */
export class PostgresRegisters extends SqlRegisters {
  protected override readonly textsOf = 'select json_array_elements_text(?)';
  private readonly postgres: Postgres;
  private prepared: Promise<void> | undefined;

  private constructor(options: PostgresOptions) {
    super();
    this.postgres = new Postgres(options, 'full');
  }

  /** Nothing is connected yet. The schema is made, or brought up to date, when it is first asked for something. */
  static at(options: PostgresOptions): PostgresRegisters {
    return new PostgresRegisters(options);
  }

  override close(): Promise<void> {
    return this.postgres.close();
  }

  protected override async all(sql: string, ...parameters: readonly RowValue[]): Promise<readonly RegisterRow[]> {
    await this.prepare();
    return (await this.postgres.read(numbered(sql), parameters)).rows;
  }

  protected override async change(sql: string, ...parameters: readonly RowValue[]): Promise<readonly RegisterRow[]> {
    await this.prepare();
    return (await this.postgres.write(numbered(sql), parameters)).rows;
  }

  /** Once; a server that was away then is asked again by the next call. */
  private async prepare(): Promise<void> {
    this.prepared ??= prepareSchema(this.postgres, registersPart);
    try {
      await this.prepared;
    } catch (error) {
      this.prepared = undefined;
      throw error;
    }
  }
}
