import { setImmediate } from 'node:timers/promises';
import { Kysely, SqliteDialect, type KyselyConfig, type KyselyPlugin } from 'kysely';
import type { SQLInputValue } from 'node:sqlite';
import type { Sqlite } from './sqlite.js';

/** Kysely over a connection of Node's own SQLite: no native package, and each SQL text is prepared once. */
export function kyselyOver<Database>(sqlite: Sqlite, options: Pick<KyselyConfig, 'log'> = {}): Kysely<Database> {
  return new Kysely<Database>({
    ...options, plugins: [othersGetTheirTurn],
    dialect: new SqliteDialect({ database: { close: () => sqlite.close(), prepare: (sql) => statement(sqlite, sql) } }),
  });
}

/** SQLite answers within the call: without this, whoever asks much would keep everybody waiting, also those who write, until all is answered. */
const othersGetTheirTurn: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => {
    await setImmediate();
    return result;
  },
};

function statement(sqlite: Sqlite, sql: string) {
  const prepared = sqlite.prepare(sql);
  return {
    reader: prepared.columns().length > 0,
    all: (parameters: readonly unknown[]) => prepared.all(...(parameters as SQLInputValue[])),
    run: (parameters: readonly unknown[]) => prepared.run(...(parameters as SQLInputValue[])),
    iterate: (parameters: readonly unknown[]) => prepared.iterate(...(parameters as SQLInputValue[])),
  };
}
