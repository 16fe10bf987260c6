import type { Clock } from '#lib/kernel';
import type { ClusterSettings, MailSettings } from './settings.js';

/**
 * One SQLite data folder, one process. `onBroken`: the storage failed in a way that only a restart can mend. Without `mail` letters are
 * written to a file in the folder.
 */
export type EmbeddedConfig = Readonly<{ profile: 'embedded'; folder: string; clock: Clock; mail?: MailSettings | null; onBroken: (cause: unknown) => void }>;

/** The servers of one municipality, shared by any number of processes. `onTrouble`: one of them could not be reached; it is tried again. */
export type ClusterConfig =
  & Pick<ClusterSettings, 'profile' | 'municipality' | 'kurrentUrl' | 'postgresUrl' | 'redisUrl' | 'mail' | 'namespace'>
  & Readonly<{ clock: Clock; onTrouble: (cause: unknown) => void }>;

export type ProfileConfig = EmbeddedConfig | ClusterConfig;
