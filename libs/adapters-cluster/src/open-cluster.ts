import { postgresLeadership, postgresReadModels, postgresRegisters } from '#lib/adapters-read-model';
import type { Adapters, Clock } from '#lib/kernel';
import { clusterTrouble } from './cluster-trouble.js';
import { KurrentEventStore } from './kurrent-event-store.js';

export type ClusterOptions = Readonly<{
  municipality: string;
  /** `esdb://user:password@host:2113?tls=true`, see `kurrentAddress`. */
  kurrentUrl: string;
  /** `postgres://user:password@host:5432/database` */
  postgresUrl: string;
  /** Keeps installations on the same servers apart; may be empty. */
  namespace: string;
  clock: Clock;
  onTrouble: (cause: unknown) => void;
}>;

/**
 * One municipality's log in EventStoreDB/KurrentDB, its registers and read models in a schema of PostgreSQL. Servers that are away
 * are no hindrance: each is asked again when it is needed. @throws UnfitAddress | EventsExpire
 */
export async function openCluster({ municipality, kurrentUrl, postgresUrl, namespace, clock, onTrouble }: ClusterOptions): Promise<Adapters> {
  const place = { url: postgresUrl, schema: `${namespace || 'arshjul'}_${municipality}` };
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
  };
  return { clock, eventStore, registers, readModels, leadership, close, troubleOf: clusterTrouble };
}
