import { postgresLeadership, postgresReadModels, postgresRegisters } from '#lib/adapters-read-model';
import type { Adapters, Clock } from '#lib/kernel';
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
 * One municipality's log in EventStoreDB/KurrentDB, its registers and read models each in a schema of PostgreSQL. Servers that are away
 * are no hindrance: each is asked again when it is needed. @throws UnfitAddress | EventsExpire
 */
export async function openCluster({ municipality, kurrentUrl, postgresUrl, namespace, clock, onTrouble }: ClusterOptions): Promise<Adapters> {
  const schema = (part: string): string => `${namespace || 'arshjul'}_${municipality}_${part}`;
  const eventStore = await KurrentEventStore.open({
    address: kurrentUrl, clock, namespace: namespace && `${namespace}.`, onDropped: onTrouble,
  });
  const registers = await postgresRegisters({ url: postgresUrl, schema: schema('registers') });
  const readModels = await postgresReadModels({ url: postgresUrl, schema: schema('read') });
  const leadership = await postgresLeadership({ url: postgresUrl, schema: schema('read'), onTrouble });
  const close = async (): Promise<void> => {
    await eventStore.close();
    await registers.close();
    await readModels.close();
  };
  return { clock, eventStore, registers, readModels, leadership, close };
}
