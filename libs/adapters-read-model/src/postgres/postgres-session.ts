import type { PoolClient, QueryResult } from 'pg';
import { Unavailable, type RowValue } from '#lib/kernel';
import { asPortError, isFatal, type WhenLost } from './postgres-failure.js';
import { statementName } from './statement-names.js';

export type PostgresRow = Readonly<Record<string, RowValue>>;
export type PostgresAnswer = QueryResult<PostgresRow>;

/** A connection lent for one call. Where the server is silent for longer than `silenceMsMax` it is dropped, and whoever waits is told. */
export class PostgresSession {
  private isReturned = false;
  private isLost = false;

  constructor(private readonly client: PoolClient, private silenceMsMax: number) {}

  /** @throws `whenLost` where the answer never comes | StorageFull | Unavailable where nothing was done */
  async ask(sql: string, parameters: readonly unknown[] = [], whenLost: WhenLost = Unavailable): Promise<PostgresAnswer> {
    const timer = setTimeout(() => { this.drop(); }, this.silenceMsMax);
    this.client.once('error', this.lose);
    try {
      return await this.client.query<PostgresRow>(parameters.length === 0 ? sql : { name: statementName(sql), text: sql, values: [...parameters] });
    } catch (error) {
      if (isFatal(error)) this.lose();
      throw asPortError(error, { isLost: this.isLost, whenLost });
    } finally {
      clearTimeout(timer);
      this.client.off('error', this.lose);
    }
  }

  /** For the rest of this call, which the server may take longer over. */
  beMorePatient(silenceMsMax: number): void {
    this.silenceMsMax = silenceMsMax;
  }

  /** Back to the pool, or out of it where it is of no more use. */
  release(): void {
    if (this.isReturned) return;
    this.isReturned = true;
    this.client.release(this.isLost);
  }

  /** Ends the connection, and with it the statement under way. */
  drop(): void {
    this.lose();
    this.release();
  }

  private readonly lose = (): void => { this.isLost = true; };
}
