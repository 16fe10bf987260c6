import { describe, it } from '@jest/globals';
import { SimulatedClock } from '#lib/history';
import { REAL_SERVER } from '../doubles/kurrent/event-store-server.js';
import { startKurrent } from '../doubles/kurrent/start-kurrent.js';
import { followsTheModel, type StartedStore } from './follows-the-model.js';

const RUNS = REAL_SERVER === undefined ? 100 : 20;

describe('The event store in EventStoreDB', () => {
  it('answers any run of commands as the model does', () => followsTheModel(start, RUNS));
});

async function start(): Promise<StartedStore> {
  const { open, dispose } = await startKurrent(new SimulatedClock('2027-03-01T08:00:00.000Z'));
  let store = await open();
  const reopen = async () => {
    await store.close();
    store = await open();
    return store;
  };
  return { real: { store, positions: new Map(), sent: [], reopen }, dispose };
}
