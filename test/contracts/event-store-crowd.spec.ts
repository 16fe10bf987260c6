import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { SqliteEventStore } from '#lib/adapters-embedded';
import { SimulatedClock } from '#lib/history';
import type { Recorded } from '#lib/kernel';
import { contradictions } from '#lib/testing';
import { Crowd, LANDED } from './crowd.js';

it('While 64 write at once in a SQLite file nothing is lost, doubled or denied, and nobody misses anything', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-crowd-'));
  const store = SqliteEventStore.open({ file: join(folder, 'events.db'), clock: new SimulatedClock('2027-03-01T08:00:00.000Z') });
  const crowd = new Crowd(store, store);
  const [followed] = await Promise.all([crowd.follow(), crowd.write()]);
  const log: Recorded[] = [];
  for await (const event of store.readAll({ after: 0n })) log.push(event);
  expect(contradictions(crowd.witness, log)).toEqual([]);
  expect(log).toHaveLength(LANDED);
  expect(followed).toEqual(log.map(({ id }) => id));
  await store.close();
  await rm(folder, { recursive: true });
});
