import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SqliteEventStore } from '#lib/adapters-embedded';
import { SqliteReadModels, postgresReadModels } from '#lib/adapters-read-model';
import { EventRegistry, LogsDiffer, RecordedClock, importLog, verify } from '#lib/application';
import type { EventStore, ReadModels, Recorded } from '#lib/kernel';
import { planningContracts } from '#lib/planning';
import { projections } from '#lib/scorecard';
import { newEvent } from '#lib/testing';
import { LogFile } from '../../apps/cli/src/log-file/log-file.js';
import { writeLogFile } from '../../apps/cli/src/log-file/write-log-file.js';
import { startKurrent } from '../doubles/kurrent/start-kurrent.js';
import { projectAll, yearTold, type Told } from '../projecting/histories.js';
import { ownSchema } from '../services/postgres.js';

type Store = Readonly<{ store: EventStore; clock: RecordedClock; readModels: () => Promise<ReadModels>; dispose: () => Promise<void> }>;

async function inSqlite(folder: string, name: string): Promise<Store> {
  const clock = new RecordedClock();
  const store = SqliteEventStore.open({ file: join(folder, `${name}.db`), clock });
  const readModels = SqliteReadModels.inMemory();
  return { store, clock, readModels: async () => readModels, dispose: async () => { await store.close(); await readModels.close(); } };
}

async function onServers(): Promise<Store> {
  const clock = new RecordedClock();
  const { open, dispose } = await startKurrent(clock);
  const { drop, ...place } = await ownSchema();
  const readModels = await postgresReadModels(place);
  return { store: await open(), clock, readModels: async () => readModels, dispose: async () => { await dispose(); await readModels.close(); await drop(); } };
}

const linesOf = async (store: EventStore): Promise<readonly string[]> => (await all(store.readAll({ after: 0n }))).map(({ leafHash, line }) => `${leafHash} ${line}`);

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Every row that there ever was, but for where an event stands in its own store. */
async function rowsOf(readModels: ReadModels): Promise<readonly string[]> {
  const tables = await Promise.all(projections.map(async (table) => (await all(readModels.history(table))).map(({ row: { position: _position, ...row }, knownFrom, knownTo }) =>
    JSON.stringify([table.name, knownFrom, knownTo, Object.entries(row).toSorted()]))));
  return tables.flat().toSorted();
}

/** As a process that is killed at its nth event. */
async function* brokenOffAfter(events: number, log: AsyncIterable<Recorded>): AsyncGenerator<Recorded> {
  let left = events;
  for await (const recorded of log) {
    if (left === 0) throw new Error('Killed');
    left -= 1;
    yield recorded;
  }
}

const SOME = 100;
const OF = { municipality: '2580', isDemo: false };

describe('A municipality that moves between the profiles', () => {
  let folder: string;
  let year: Told;
  let file: string;
  const opened: Store[] = [];
  const keep = async (opening: Promise<Store>): Promise<Store> => { const store = await opening; opened.push(store); return store; };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arshjul-moving-'));
    year = await yearTold(11, 1);
    file = join(folder, 'exported.log');
    await writeLogFile(file, { of: OF, log: () => year.source.store.readAll({ after: 0n }) });
  });
  afterAll(async () => {
    for (const store of opened) await store.dispose();
    await year.dispose();
    await rm(folder, { recursive: true });
  });

  const read = async ({ store, clock }: Store, from?: (log: LogFile) => () => AsyncIterable<Recorded>) => {
    const log = await LogFile.open(file);
    return importLog({ from: from?.(log) ?? (() => log.readAll()), into: store, clock });
  };

  it('has the same journal and the same rows on the other side, and back again: the second export is the first, to the byte', async () => {
    const [servers, back] = [await keep(onServers()), await keep(inSqlite(folder, 'back'))];
    const lines = await linesOf(year.source.store);
    expect(await read(servers)).toEqual({ events: lines.length, found: 0 });
    expect(await linesOf(servers.store)).toEqual(lines);

    const registry = new EventRegistry(planningContracts);
    const [here, there] = [year.adapters.readModels, await servers.readModels()];
    await projectAll(year.source, here);
    await projectAll({ store: servers.store, registry }, there);
    expect(await rowsOf(there)).toEqual(await rowsOf(here));
    expect((await verify({ source: { store: servers.store, registry }, readModels: there, projections })).findings).toEqual([]);

    const again = join(folder, 'again.log');
    await writeLogFile(again, { of: OF, log: () => servers.store.readAll({ after: 0n }) });
    expect(await readFile(again)).toEqual(await readFile(file));
    const log = await LogFile.open(again);
    await importLog({ from: () => log.readAll(), into: back.store, clock: back.clock });
    expect(await linesOf(back.store)).toEqual(lines);
  });

  describe.each([['in SQLite', () => inSqlite(folder, 'target')], ['in EventStoreDB', () => onServers()]] as const)('%s', (_where, open) => {
    it('an import that was killed is gone on with, and once it is done nothing is written by another', async () => {
      const target = await keep(open());
      await expect(read(target, (log) => () => brokenOffAfter(SOME, log.readAll()))).rejects.toThrow('Killed');
      const lines = await linesOf(year.source.store);
      const written = SOME - SOME % target.store.together;
      expect(written).toBeGreaterThan(0);
      expect(await linesOf(target.store)).toEqual(lines.slice(0, written));
      expect(await read(target)).toEqual({ events: lines.length, found: written });
      expect(await read(target)).toEqual({ events: lines.length, found: lines.length });
      expect(await linesOf(target.store)).toEqual(lines);
      await target.store.append('2580.goal-other', 'no-stream', [newEvent('one more')]);
      await expect(read(target)).rejects.toThrow(new LogsDiffer(lines.length + 1));
    });
  });

  it('does not go to stores that hold anything else', async () => {
    const target = await keep(inSqlite(folder, 'another'));
    await target.store.append('2580.goal-other', 'no-stream', [newEvent('of their own')]);
    await expect(read(target)).rejects.toThrow(new LogsDiffer(1));
    expect(await linesOf(target.store)).toHaveLength(1);
  });
});
