import { BEGINNING, CheckpointMoved, type Checkpoint } from '#lib/kernel';
import { checkpointColumns, storedCheckpoint } from '../stored-checkpoint.js';
import type { Postgres } from './postgres.js';
import type { SchemaPart } from './postgres-schema.js';
import type { PostgresSession } from './postgres-session.js';

/** How far each table has come, in the same schema as its rows. */
export const checkpointPart: SchemaPart = {
  part: 'read models',
  migrations: [{
    name: 'checkpoints',
    sql: `create table checkpoint
      (table_name text collate "C" primary key, position text not null, "index" bigint not null, known_at text not null)`,
  }],
};

export const postgresCheckpoints = {
  async find(postgres: Postgres, table: string): Promise<Checkpoint> {
    const { rows: [row] } = await postgres.read('select position, "index", known_at from checkpoint where table_name = $1', [table]);
    return row ? storedCheckpoint(row) : BEGINNING;
  },

  async begin(session: PostgresSession, table: string): Promise<void> {
    await session.ask('insert into checkpoint values ($1, $2, $3, $4) on conflict do nothing', [table, ...checkpointColumns(BEGINNING)]);
  },

  /** @throws CheckpointMoved unless all the tables stand at `from`. */
  async move(session: PostgresSession, tables: readonly string[], { from, to }: Readonly<{ from: Checkpoint; to: Checkpoint }>): Promise<void> {
    const { rows } = await session.ask(
      `update checkpoint set position = $1, "index" = $2, known_at = $3
       from (select table_name from checkpoint where table_name = any($4) and position = $5 ${LOCKED_IN_ORDER}) as standing
       where checkpoint.table_name = standing.table_name returning checkpoint.table_name`,
      [...checkpointColumns(to), tables, String(from.position)]);
    const moved = tables.find((table) => !rows.some((row) => row['table_name'] === table));
    if (moved !== undefined) throw new CheckpointMoved(moved);
  },

  /** Until the end of the transaction nobody else moves them. */
  async hold(session: PostgresSession, tables: readonly string[]): Promise<void> {
    await session.ask(`select 1 from checkpoint where table_name = any($1) ${LOCKED_IN_ORDER}`, [tables]);
  },

  async rename(session: PostgresSession, table: string, name: string): Promise<void> {
    await session.ask('update checkpoint set table_name = $1 where table_name = $2', [name, table]);
  },

  async remove(session: PostgresSession, table: string): Promise<void> {
    await session.ask('delete from checkpoint where table_name = $1', [table]);
  },
};

/** Two who take the same locks in the same order never wait for each other. */
const LOCKED_IN_ORDER = 'order by table_name for update';
