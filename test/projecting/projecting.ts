import { EventRegistry, ProjectionRunner, type RunnerOptions, type Stopped } from '#lib/application';
import { SqliteReadModels } from '#lib/adapters-read-model';
import {
  anyProjection, eventNamed,
  type AnyProjection, type AnyRow, type EventOf, type KnownRow, type Projection, type ReadModels, type RowTable,
} from '#lib/kernel';
import { ArrayEventStore } from '#lib/testing';

const Counted = eventNamed('counted').carrying<{ key: string }>();
const Cleared = eventNamed('cleared').carrying<{ key: string }>();
type CountEvent = EventOf<typeof Counted> | EventOf<typeof Cleared>;
type CountRow = { key: string; count: number; known_at: string };

export const counted = (key: string) => Counted.create({ key });
export const cleared = (key: string) => Cleared.create({ key });

/** How often each key was counted since it was last cleared. */
const count: Projection<CountEvent, CountRow> = {
  name: 'count', version: 1, key: 'key', columns: { key: 'text', count: 'integer', known_at: 'text' }, indexes: [['count']],
  handles: ['counted', 'cleared'],
  keysOf: ({ data }) => [data.key],
  evolve: (row, event) => (event.type === 'cleared' ? undefined : { key: event.data.key, count: (row?.count ?? 0) + 1, known_at: event.knownAt }),
};
export const counts: AnyProjection = anyProjection(count);

/** The same, but for a key that it cannot take. */
export const countsWithoutB: AnyProjection = anyProjection<CountEvent, CountRow>({
  ...count, name: 'count_without_b',
  evolve: (row, event, key) => {
    if (key === 'b') throw new Error('No b, please');
    return count.evolve(row, event, key);
  },
});

export const KEYS_SPREAD = 120;

/** Counts each key many times over, under keys of its own. */
export const spread: AnyProjection = anyProjection<CountEvent, CountRow>({
  ...count, name: 'spread',
  keysOf: ({ data }) => Array.from({ length: KEYS_SPREAD }, (_, number) => `${number} of ${data.key}`),
  evolve: (row, event, key) => ({ key, count: (row?.count ?? 0) + 1, known_at: event.knownAt }),
});

export type Bench = Readonly<{
  store: ArrayEventStore; readModels: ReadModels; source: RunnerOptions['source']; stopped: Stopped[]; troubles: unknown[];
  runner: (...projections: readonly AnyProjection[]) => ProjectionRunner;
  /** Projects all there is, and stops. */
  catchUp: (...projections: readonly AnyProjection[]) => Promise<void>;
  close: () => Promise<void>;
}>;

/** A log by hand, and read models in memory. */
export function bench(): Bench {
  const store = new ArrayEventStore();
  const readModels: ReadModels = SqliteReadModels.inMemory();
  const source = { store, registry: new EventRegistry([Counted, Cleared]) };
  const [stopped, troubles, runners] = [[] as Stopped[], [] as unknown[], [] as ProjectionRunner[]];
  const runner = (...projections: readonly AnyProjection[]) => {
    const made = new ProjectionRunner({
      source, readModels, projections, onStopped: (one) => stopped.push(one), onTrouble: (error) => troubles.push(error),
    });
    runners.push(made);
    return made;
  };
  const catchUp = async (...projections: readonly AnyProjection[]) => {
    const running = runner(...projections);
    await running.start();
    await running.untilReached(await store.head(), soon());
    await running.stop();
  };
  const close = async () => {
    await Promise.all(runners.map((one) => one.stop()));
    await readModels.close();
  };
  return { store, readModels, source, stopped, troubles, runner, catchUp, close };
}

/** Far longer than anything here takes: it only keeps a failing test from hanging. */
export const soon = (): AbortSignal => AbortSignal.timeout(30_000);

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** `key count from–to` of every row that there ever was. */
export const told = async (readModels: ReadModels, table: RowTable): Promise<string[]> => (await all(readModels.history(table))).map(line);

const line = ({ row, knownFrom, knownTo }: KnownRow): string =>
  `${row['key']} ${row['count']} ${knownFrom}–${knownTo === Number.MAX_SAFE_INTEGER ? '' : knownTo}`;

export const countsAt = async (readModels: ReadModels, table: RowTable, at: number): Promise<AnyRow> =>
  Object.fromEntries((await all(readModels.rowsAt(table, at))).map((row) => [String(row['key']), row['count'] ?? null]));
