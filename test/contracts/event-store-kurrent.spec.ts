import { randomUUID } from 'node:crypto';
import { KurrentEventStore } from '#lib/adapters-cluster';
import { eventStoreContract } from '#lib/testing';
import { startEventStoreServer } from '../doubles/kurrent/event-store-server.js';
import { TcpProxy } from '../doubles/tcp-proxy.js';

eventStoreContract('in EventStoreDB', async (clock) => {
  const server = await startEventStoreServer();
  const proxy = await TcpProxy.before(server.address);
  const namespace = `${randomUUID()}.`;
  const open = () => KurrentEventStore.open({
    address: `esdb://arshjul:secret@127.0.0.1:${proxy.port}?tls=false`, clock, namespace,
    timing: { callMs: 1_500, answerMs: 4_000, silenceMs: 2_000, watchMs: 200, newsMs: 400, resubscribeFirstMs: 10, resubscribeMaxMs: 100 },
  });
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
    dispose: async () => {
      await store.close();
      await proxy.close();
      await server.stop();
    },
  };
});
