import { eventStoreContract } from '#lib/testing';
import { startKurrent } from '../doubles/kurrent/start-kurrent.js';

/** Where all cases share one log, each reads what all before it have written. */
eventStoreContract('in EventStoreDB', async (clock) => {
  const { proxy, open, dispose } = await startKurrent(clock);
  let store = await open();
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await open();
      return store;
    },
    hinder: async () => {
      proxy.hold();
      return async () => { proxy.restore(); };
    },
    dispose,
  };
});
