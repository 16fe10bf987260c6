import type { RowValue } from '#lib/kernel';
import { unseen, type Migration } from '../migrations.js';
import type { Postgres } from './postgres.js';
import type { PostgresSession } from './postgres-session.js';

/** Tables that are kept up to date together; a schema may hold several such parts. */
export type SchemaPart = Readonly<{ part: string; migrations: readonly Migration[] }>;

/** The first that ends a session by itself when its client is silent (postgres-leadership.ts). */
const VERSION_MIN = 14;
/** Rows can be made again, but whoever was told that their tables are there must find them. */
export const DURABLY = 'set local synchronous_commit = on';

/**
 * Makes a part of a schema, or brings it up to date: the migrations it has not seen, in order, and `further`; all of it or nothing, and one
 * process at a time. There is no way back.
 * @throws Error when it has seen migrations that this program does not know, or the server is not fit | Unavailable | StorageFull
 */
export function prepareSchema(
  postgres: Postgres, part: SchemaPart, further: (session: PostgresSession) => Promise<void> = async () => undefined,
): Promise<void> {
  return postgres.transaction(async (session) => {
    await session.ask(DURABLY);
    await session.ask('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`arshjul schema ${postgres.schema}`]);
    await assertFit(session);
    await makeSchema(session, postgres.schema);
    await migrate(session, part);
    await further(session);
  });
}

async function assertFit(session: PostgresSession): Promise<void> {
  const version = Math.floor(Number(await valueOf(session, "select current_setting('server_version_num')::integer")) / 10_000);
  if (version < VERSION_MIN) throw new Error(`PostgreSQL ${version} is older than ${VERSION_MIN}`);
  const encoding = await valueOf(session, "select current_setting('server_encoding')");
  if (encoding !== 'UTF8') throw new Error(`The database must be made with the encoding UTF8, and this one has ${String(encoding)}`);
}

/** Where it is there already, no right to make schemas is needed. */
async function makeSchema(session: PostgresSession, schema: string): Promise<void> {
  if (await valueOf(session, 'select 1 from pg_namespace where nspname = $1', [schema]) === undefined) await session.ask(`create schema ${schema}`);
}

async function migrate(session: PostgresSession, { part, migrations }: SchemaPart): Promise<void> {
  await session.ask('create table if not exists migration (part text, number bigint, name text not null, primary key (part, number))');
  const seen = Number(await valueOf(session, 'select count(*) from migration where part = $1', [part]));
  for (const [offset, { name, sql }] of unseen(migrations, seen).entries()) {
    await session.ask(sql);
    await session.ask('insert into migration values ($1, $2, $3)', [part, seen + offset + 1, name]);
  }
}

/** The first column of the first row. */
async function valueOf(session: PostgresSession, sql: string, parameters?: readonly unknown[]): Promise<RowValue | undefined> {
  const { rows: [row] } = await session.ask(sql, parameters);
  return row && Object.values(row)[0];
}
