import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Adapters, Clock } from '#lib/kernel';
import { openProfile, type MailSettings } from '#lib/platform';
import { startEventStoreServer, type EventStoreServer } from '../doubles/kurrent/event-store-server.js';
import { sharedPostgres, tell } from '../services/postgres.js';
import { shared } from '../services/keeper.js';

/** The municipality of every journey. */
export const MUNICIPALITY = '2580';

/** A way of storing everything. `open` starts from nothing; letters leave by `mail`. */
export type Profile = Readonly<{ name: string; open: (clock: Clock, mail?: MailSettings) => Promise<Opened> }>;

/** `openWorker`: the same stores once more, for a worker, where the API leaves the background work to one. */
export type Opened = Readonly<{ adapters: Adapters; openWorker?: () => Promise<Adapters>; dispose: () => Promise<void> }>;

/** Every journey is made once over each of these. */
export const PROFILES: readonly Profile[] = [
  { name: 'embedded', open: openFolder },
  { name: 'cluster', open: openServers },
];

async function openFolder(clock: Clock, mail?: MailSettings): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-e2e-'));
  const adapters = await openProfile({ profile: 'embedded', folder, clock, mail: mail ?? null, onBroken: (cause) => { throw cause; } });
  return { adapters, dispose: () => rm(folder, { recursive: true }) };
}

async function openServers(clock: Clock, mail?: MailSettings): Promise<Opened> {
  const server = await startEventStoreServer();
  const opened = await onServers(server, MUNICIPALITY, newNamespace()).open(clock, mail);
  return { ...opened, dispose: async () => { await server.stop(); await opened.dispose(); } };
}

/** A mail server that is not there: whoever sends letters names another. */
const MAIL = { url: 'smtp://127.0.0.1:1', from: 'Årshjul <arshjul@example.se>' };

/** A municipality on an event store and a database that others may be on too. */
export const onServers = ({ address }: EventStoreServer, municipality: string, namespace: string): Profile => ({
  name: `${municipality} in a cluster`,
  open: async (clock, mail = MAIL) => {
    const [{ url: postgresUrl }, { url: redisUrl }] = [await sharedPostgres(), await shared('redis')];
    const open = (): Promise<Adapters> => openProfile({
      profile: 'cluster', municipality, namespace, postgresUrl, redisUrl, mail, clock, onTrouble: () => undefined,
      kurrentUrl: `esdb://arshjul:secret@${address.host}:${address.port}?tls=false`,
    });
    return { adapters: await open(), openWorker: open, dispose: () => tell(postgresUrl, `drop schema if exists ${namespace}_${municipality} cascade`) };
  },
});

/** So that suites can share servers. */
export const newNamespace = (): string => `t${randomUUID().replaceAll('-', '').slice(0, 19)}`;
