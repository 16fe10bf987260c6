import { randomUUID } from 'node:crypto';
import type { Clock } from '#lib/kernel';
import { KurrentEventStore, type KurrentTiming } from '#lib/adapters-cluster';
import { TcpProxy } from '../tcp-proxy.js';
import { startEventStoreServer, type EventStoreServer } from './event-store-server.js';

export type StartedKurrent = Readonly<{
  server: EventStoreServer;
  /** All that the store says to the server goes through here. */
  proxy: TcpProxy;
  open: (options?: Partial<Parameters<typeof KurrentEventStore.open>[0]>) => Promise<KurrentEventStore>;
  /** Closes what was opened, and the server if it is a double. */
  dispose: () => Promise<void>;
}>;

/** Short enough to be waited out, and long enough for a machine that is busy. */
export const TEST_TIMING: KurrentTiming = {
  callMs: 4_000, answerMs: 12_000, silenceMs: 5_000, watchMs: 200, newsMs: 400, resubscribeFirstMs: 10, resubscribeMaxMs: 100,
};

/** An event store that is empty, though the server may keep others. */
export async function startKurrent(clock: Clock): Promise<StartedKurrent> {
  const server = await startEventStoreServer();
  const proxy = await TcpProxy.before(server.address);
  const namespace = `${randomUUID()}.`;
  const opened: KurrentEventStore[] = [];
  const open: StartedKurrent['open'] = async (options) => {
    const store = await KurrentEventStore.open({
      address: `esdb://arshjul:secret@127.0.0.1:${proxy.port}?tls=false`, clock, namespace, timing: TEST_TIMING, ...options,
    });
    opened.push(store);
    return store;
  };
  const dispose = async (): Promise<void> => {
    await Promise.all(opened.map((store) => store.close()));
    await proxy.close();
    await server.stop();
  };
  return { server, proxy, open, dispose };
}
