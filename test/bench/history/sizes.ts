import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Bench, Figures } from '../measure.js';
import { LARGE } from '../typed.js';
import { writtenHistory } from './written-history.js';

/** What an event costs on the disk. Only told: there is no limit but the event's own line. */
export const sizes: readonly Bench[] = [
  { name: `log on the disk against its lines, ${LARGE}`, unit: 'bytes/event', goal: null, measure: () => measured(({ log, lines }) => [log, lines]) },
  { name: `read models on the disk against the log, ${LARGE}`, unit: 'bytes/event', goal: null, measure: () => measured(({ tables, indexes, log }) => [tables + indexes, log]) },
  { name: `indexes of the read models against their tables, ${LARGE}`, unit: 'bytes/event', goal: null, measure: () => measured(({ tables, indexes }) => [indexes, tables]) },
];

type Sizes = Readonly<{ log: number; lines: number; tables: number; indexes: number }>;

async function measured(of: (sizes: Sizes) => readonly [value: number, limit: number]): Promise<Figures> {
  const [value, limit] = of(await (found ??= bytesPerEvent()));
  return { value, limit, ratio: value / limit };
}

let found: Promise<Sizes> | undefined;

async function bytesPerEvent(): Promise<Sizes> {
  const { folder, events } = await writtenHistory();
  const bytes = {
    log: number(folder, 'events.db', 'select sum(pgsize) from dbstat where aggregate = true'),
    lines: number(folder, 'events.db', 'select sum(length(cast(line as blob))) from events'),
    tables: number(folder, 'read.db', `select sum(pgsize) from dbstat where aggregate = true and ${IS_TABLE}`),
    indexes: number(folder, 'read.db', `select sum(pgsize) from dbstat where aggregate = true and not ${IS_TABLE}`),
  };
  return { log: bytes.log / events, lines: bytes.lines / events, tables: bytes.tables / events, indexes: bytes.indexes / events };
}

/** What finds rows by their words is kept in tables of its own. */
const IS_TABLE = "name in (select name from sqlite_schema where type = 'table' and name not glob '*_words_[cdi]*')";

function number(folder: string, file: string, sql: string): number {
  const database = new DatabaseSync(join(folder, file), { readOnly: true });
  const row = database.prepare(sql).get();
  database.close();
  return Number(Object.values(row ?? {})[0]);
}
