import { postgresLeadership, postgresReadModels, postgresRegisters } from '#lib/adapters-read-model';
import type { Clock, ProfileAdapters } from '#lib/kernel';
import { BullDueJobs } from './bull-due-jobs.js';
import { clusterTrouble } from './cluster-trouble.js';
import { KurrentEventStore } from './kurrent-event-store.js';

export type ClusterOptions = Readonly<{
  municipality: string;
  /** `esdb://user:password@host:2113?tls=true`, see `kurrentAddress`. */
  kurrentUrl: string;
  /** `postgres://user:password@host:5432/database` */
  postgresUrl: string;
  /** `redis://:password@host:6379` */
  redisUrl: string;
  /** Keeps installations on the same servers apart; may be empty. */
  namespace: string;
  clock: Clock;
  onTrouble: (cause: unknown) => void;
}>;

/**
 * One municipality's log in EventStoreDB/KurrentDB, its registers and read models in a schema of PostgreSQL, its jobs in Redis. Servers
 * that are away are no hindrance: each is asked again when it is needed. @throws UnfitAddress | EventsExpire | RedisEvicts
 */
export async function openCluster({ municipality, kurrentUrl, postgresUrl, redisUrl, namespace, clock, onTrouble }: ClusterOptions): Promise<ProfileAdapters> {
  const place = { url: postgresUrl, schema: `${namespace || 'arshjul'}_${municipality}` };
  const dueJobs = await BullDueJobs.open({ url: redisUrl, prefix: place.schema, clock, onTrouble });
  const eventStore = await KurrentEventStore.open({
    address: kurrentUrl, clock, municipality, namespace: namespace && `${namespace}.`, onDropped: onTrouble,
  });
  const registers = await postgresRegisters(place);
  const readModels = await postgresReadModels(place);
  const leadership = await postgresLeadership({ ...place, onTrouble });
  const close = async (): Promise<void> => {
    await eventStore.close();
    await registers.close();
    await readModels.close();
    await dueJobs.close();
  };
  return { clock, eventStore, registers, readModels, dueJobs, leadership, close, troubleOf: clusterTrouble };
}
