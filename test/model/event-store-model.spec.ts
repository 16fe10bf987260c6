import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { SqliteEventStore } from '#lib/adapters-embedded';
import { SimulatedClock } from '#lib/history';
import { followsTheModel, type StartedStore } from './follows-the-model.js';

const RUNS = 300;

describe('The event store in a SQLite file', () => {
  it('answers any run of commands as the model does', () => followsTheModel(startSqlite, RUNS));
});

async function startSqlite(): Promise<StartedStore> {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-model-'));
  const clock = new SimulatedClock('2027-03-01T08:00:00.000Z');
  const open = (): SqliteEventStore => SqliteEventStore.open({ file: join(folder, 'events.db'), clock });
  let store = open();
  const reopen = async (): Promise<SqliteEventStore> => {
    await store.close();
    store = open();
    return store;
  };
  const dispose = async (): Promise<void> => {
    await store.close();
    await rm(folder, { recursive: true });
  };
  return { real: { store, positions: new Map(), sent: [], reopen }, dispose };
}
