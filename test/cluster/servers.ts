import { startEventStoreServer, type EventStoreServer } from '../doubles/kurrent/event-store-server.js';
import { TcpProxy } from '../doubles/tcp-proxy.js';
import { MUNICIPALITY, newNamespace } from '../e2e/profiles.js';
import { shared } from '../services/keeper.js';
import { sharedPostgres, tell } from '../services/postgres.js';

export type Servers = Readonly<{
  /** The settings of an API or a worker on these servers, and on a port that is free. */
  environment: Readonly<Record<string, string>>;
  eventStore: EventStoreServer;
  /** What the programs say to the event store goes through here. */
  proxy: TcpProxy;
  stop: () => Promise<void>;
}>;

/** Servers that are nobody's yet. `postgresUrl`: another one than what the suites share. */
export async function startServers(postgresUrl?: string): Promise<Servers> {
  const eventStore = await startEventStoreServer();
  const proxy = await TcpProxy.before(eventStore.address);
  const url = postgresUrl ?? (await sharedPostgres()).url;
  const namespace = newNamespace();
  return {
    eventStore, proxy,
    environment: {
      PROFILE: 'cluster', ARSHJUL_MUNICIPALITY: MUNICIPALITY, ARSHJUL_NAMESPACE: namespace, ARSHJUL_PORT: '0', ARSHJUL_POSTGRES_URL: url, ARSHJUL_REDIS_URL: (await shared('redis')).url, ARSHJUL_SMTP_URL: 'smtp://127.0.0.1:1',
      ARSHJUL_KURRENT_URL: `esdb://arshjul:secret@127.0.0.1:${proxy.port}?tls=false`,
    },
    stop: async () => {
      await proxy.close();
      await eventStore.stop();
      if (postgresUrl === undefined) await tell(url, `drop schema if exists ${namespace}_${MUNICIPALITY} cascade`);
    },
  };
}
