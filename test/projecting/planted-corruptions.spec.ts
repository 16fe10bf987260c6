import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { KurrentEventStore } from '#lib/adapters-cluster';
import { SqliteEventStore } from '#lib/adapters-embedded';
import { SqliteReadModels, postgresReadModels } from '#lib/adapters-read-model';
import { EventRegistry, RecordedClock, importLog, rebuild, verify, type Finding, type Source } from '#lib/application';
import { leafHash } from '#lib/evidence';
import { STILL_KNOWN, tableName, type ReadModels } from '#lib/kernel';
import { planningContracts } from '#lib/planning';
import { projections } from '#lib/scorecard';
import { ArrayEventStore, committeeDecided, cycleOpened, goalContent, goalDrafted, goalRevised, goalSubmitted, streamOf } from '#lib/testing';
import { KurrentDouble } from '../doubles/kurrent/kurrent-double.js';
import { ownSchema, tell } from '../services/postgres.js';

const scorecard = only('scorecard');
const SHOWN = [scorecard, only('journal')];
const TABLE = tableName(scorecard);
const JOURNAL = tableName(only('journal'));

const STORY = [
  cycleOpened(), goalDrafted({ goalId: 'g-1' }), goalDrafted({ goalId: 'g-2' }), goalRevised({ goalId: 'g-1', content: goalContent({ title: 'Tydligare' }) }),
  committeeDecided({ decisionId: 'd-1' }), goalSubmitted({ goalId: 'g-1', version: 2 }), goalSubmitted({ goalId: 'g-2' }), cycleOpened({ budgetYear: 2028 }),
];

/** Hands that reach past the program. `damage` is what they do to the log, by the places of its events, the first being 1. */
type Stores = Readonly<{
  source: Source; readModels: ReadModels; sql: (statement: string) => Promise<void>;
  damage: Readonly<{ swap: (one: number, other: number) => void; change: (at: number) => void; forge: (at: number) => void; remove: (at: number) => void }>;
  dispose: () => Promise<void>;
}>;

async function embedded(): Promise<Stores> {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-planted-'));
  const files = { events: join(folder, 'events.db'), read: join(folder, 'read.db') };
  const clock = new RecordedClock();
  const store = SqliteEventStore.open({ file: files.events, clock });
  const readModels = SqliteReadModels.openFile(files.read);
  const past = (file: string, ...statements: readonly string[]) => {
    const database = new DatabaseSync(file);
    for (const statement of statements) database.exec(statement);
    database.close();
  };
  const inLog = (...statements: readonly string[]) => { past(files.events, ...['update', 'delete'].map((what) => `drop trigger events_refuse_${what}`), ...statements); };
  const source = await written(store, clock);
  return {
    source, readModels, sql: async (statement) => { past(files.read, statement); },
    damage: {
      swap: (one, other) => { inLog(`update events set pos = -1 where pos = ${one}`, `update events set pos = ${one} where pos = ${other}`, `update events set pos = ${other} where pos = -1`); },
      change: (at) => { inLog(`update events set line = replace(line, 'SBN', 'KUN') where pos = ${at}`); },
      forge: (at) => {
        const line = lineAt(files.events, at).replace('SBN', 'KUN');
        inLog(`update events set line = '${line}', leaf = unhex('${leafHash(line)}') where pos = ${at}`);
      },
      remove: (at) => { inLog(`delete from events where pos = ${at}`); },
    },
    dispose: async () => { await store.close(); await readModels.close(); await rm(folder, { recursive: true }); },
  };
}

function lineAt(file: string, position: number): string {
  const database = new DatabaseSync(file, { readOnly: true });
  const row = database.prepare('select line from events where pos = ?').get(position);
  database.close();
  return String(row?.['line']);
}

async function cluster(): Promise<Stores> {
  const [double, clock, { drop, ...place }] = [await KurrentDouble.start(), new RecordedClock(), await ownSchema()];
  const { host, port } = double.address;
  const store = await KurrentEventStore.open({ address: `esdb://arshjul:secret@${host}:${port}?tls=false`, clock });
  const readModels = await postgresReadModels(place);
  const source = await written(store, clock);
  const { events } = double.log;
  const placeOf = (at: number): number => events.findIndex(({ stream }) => !stream.startsWith('$')) + at - 1;
  const put = (at: number, change: object): void => { Object.assign(events[placeOf(at)] ?? {}, change); };
  const recast = (at: number): void => { put(at, { data: Buffer.from(String(Buffer.from(events[placeOf(at)]?.data ?? [])).replace('SBN', 'KUN')) }); };
  return {
    source, readModels, sql: (statement) => tell(place.url, `set search_path to ${place.schema}`, statement),
    damage: {
      swap: (one, other) => {
        const [first, second] = [one, other].map((at) => ({ ...events[placeOf(at)] }));
        put(one, { ...second, position: first?.position });
        put(other, { ...first, position: second?.position });
      },
      change: recast,
      forge: recast,
      remove: (at) => { events.splice(placeOf(at), 1); },
    },
    dispose: async () => { await store.close(); await double.stop(); await readModels.close(); await drop(); },
  };
}

async function written(into: SqliteEventStore | KurrentEventStore, clock: RecordedClock): Promise<Source> {
  const registry = new EventRegistry(planningContracts);
  const story = new ArrayEventStore();
  for (const event of STORY) story.write(streamOf(event), event, { schema: registry.store(event).schema });
  await importLog({ from: () => story.readAll({ after: 0n }), into, clock });
  return { store: into, registry };
}

function only(name: string) {
  const found = projections.find((projection) => projection.name === name);
  if (!found) throw new Error(`There is no projection ${name}`);
  return found;
}

const LATEST = `(select max(known_from) from ${TABLE})`;
const at = (index: number): string => ['position', 'index', 'known_at'].map((column) => `"${column}" = (select "${column}" from ${JOURNAL} where "index" = ${index})`).join(', ');
const another = Object.keys(scorecard.columns).map((column) => (column === scorecard.key ? `'g-9'` : `"${column}"`)).join(', ');

type Code = Finding['code'];
type Corruption = Readonly<{ what: string; plant: (stores: Stores) => Promise<void> | void; found: Code; inCluster?: Code }>;

/** What EventStoreDB gives back is hashed when it is read: a change there shows in the journal, which keeps each event's hash. */
const CORRUPTIONS: readonly Corruption[] = [
  { what: 'a changed row', plant: ({ sql }) => sql(`update ${TABLE} set title = 'Ett annat' where known_from = ${LATEST}`), found: 'row-differs' },
  { what: 'a missing row', plant: ({ sql }) => sql(`delete from ${TABLE} where known_from = 2`), found: 'row-missing' },
  { what: 'an extra row', plant: ({ sql }) => sql(`insert into ${TABLE} select known_from, known_to, ${another} from ${TABLE} where known_from = 2`), found: 'row-unexpected' },
  { what: 'a row that is known from another event', plant: ({ sql }) => sql(`update ${TABLE} set known_from = 5 where known_from = ${LATEST}`), found: 'row-unexpected' },
  { what: 'a row that was known until another event', plant: ({ sql }) => sql(`update ${TABLE} set known_to = 5 where known_from = 2 and known_to < ${STILL_KNOWN}`), found: 'row-differs' },
  { what: 'a checkpoint ahead of the log', plant: async ({ sql, source: { store } }) => sql(`update checkpoint set position = '${await store.head() + 1n}' where table_name = '${TABLE}'`), found: 'checkpoint-astray' },
  { what: 'a checkpoint behind its rows', plant: ({ sql }) => sql(`update checkpoint set ${at(3)} where table_name = '${TABLE}'`), found: 'checkpoint-behind' },
  { what: 'swapped events', plant: ({ damage }) => { damage.swap(2, 3); }, found: 'row-differs' },
  { what: 'a changed line', plant: ({ damage }) => { damage.change(2); }, found: 'leaf-hash-differs', inCluster: 'row-differs' },
  { what: 'a changed line whose hash was made to fit', plant: ({ damage }) => { damage.forge(2); }, found: 'row-differs' },
  { what: 'a missing line', plant: ({ damage }) => { damage.remove(3); }, found: 'revision-gap' },
  { what: 'a missing line that nothing came after in its stream', plant: ({ damage }) => { damage.remove(5); }, found: 'checkpoint-differs' },
  { what: 'a missing last line', plant: ({ damage }) => { damage.remove(8); }, found: 'checkpoint-astray' },
];

describe.each([['SQLite', embedded], ['EventStoreDB and PostgreSQL', cluster]] as const)('Verifying %s finds', (name, open) => {
  let stores: Stores | undefined;
  afterEach(async () => { await stores?.dispose(); });

  const findings = async ({ source, readModels }: Stores): Promise<readonly Code[]> =>
    (await verify({ source, readModels, projections: SHOWN })).findings.map(({ code }) => code);

  it.each(CORRUPTIONS)('$what', async ({ plant, found, inCluster }) => {
    stores = await open();
    await stores.readModels.open(SHOWN);
    await rebuild({ ...stores, projections: SHOWN });
    expect(await findings(stores)).toEqual([]);
    await plant(stores);
    expect(await findings(stores)).toContain(name === 'SQLite' ? found : inCluster ?? found);
  });
});
