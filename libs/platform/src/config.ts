import type { Clock } from '#lib/kernel';

/** One SQLite data folder, one process. `onBroken`: the storage failed in a way that only a restart can mend. */
export type EmbeddedConfig = Readonly<{ profile: 'embedded'; folder: string; clock: Clock; onBroken: (cause: unknown) => void }>;

export type ProfileConfig = EmbeddedConfig;
