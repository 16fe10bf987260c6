import type { Clock } from '#lib/kernel';
import type { ClusterSettings } from './settings.js';

/** One SQLite data folder, one process. `onBroken`: the storage failed in a way that only a restart can mend. */
export type EmbeddedConfig = Readonly<{ profile: 'embedded'; folder: string; clock: Clock; onBroken: (cause: unknown) => void }>;

/** The servers of one municipality, shared by any number of processes. `onTrouble`: one of them could not be reached; it is tried again. */
export type ClusterConfig =
  & Pick<ClusterSettings, 'profile' | 'municipality' | 'kurrentUrl' | 'postgresUrl' | 'redisUrl' | 'namespace'>
  & Readonly<{ clock: Clock; onTrouble: (cause: unknown) => void }>;

export type ProfileConfig = EmbeddedConfig | ClusterConfig;
