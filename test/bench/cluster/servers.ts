import { randomUUID } from 'node:crypto';
import type { MailSettings } from '#lib/platform';
import { shared } from '../../services/keeper.js';
import { sharedPostgres, tell } from '../../services/postgres.js';
import { Started } from '../http/started.js';
import { LULEA } from '../opened.js';

export type Servers = Readonly<{ kurrentUrl: string; postgresUrl: string; redisUrl: string; mail: MailSettings }>;

/** Where one installation is on them. */
export type Place = Servers & Readonly<{ municipality: string; namespace: string }>;

const STORE = 'dist/test/bench/cluster/event-store.js';
const ACCOUNT = 'bench:secret';

let store: Promise<Started> | undefined;
const namespaces: string[] = [];

/** PostgreSQL itself, and the event store at KURRENT_URL or its double; both shared by all who measure them. */
export async function servers(): Promise<Servers> {
  const { url } = await (store ??= Started.program(STORE, []));
  return { kurrentUrl: `esdb://${ACCOUNT}@${new URL(url).host}?tls=false`, postgresUrl: (await sharedPostgres()).url, redisUrl: (await shared('redis')).url, mail: { url: 'smtp://127.0.0.1:1', from: 'a@example.se' } };
}

/** A place that nobody uses yet. */
export async function newPlace(): Promise<Place> {
  const namespace = `b${randomUUID().replaceAll('-', '').slice(0, 19)}`;
  namespaces.push(namespace);
  return { ...await servers(), municipality: LULEA, namespace };
}

export async function stopServers(): Promise<void> {
  if (!store) return;
  const { postgresUrl } = await servers();
  await tell(postgresUrl, ...namespaces.map((namespace) => `drop schema if exists ${namespace}_${LULEA} cascade`));
  await (await store).stop();
}
