import type { Adapters, Clock } from '#lib/kernel';
import { openProfile, type ClusterConfig, type EmbeddedConfig } from '#lib/platform';

/** A profile's settings as they can be handed to another process. */
export type PlainConfig = Omit<EmbeddedConfig, 'clock' | 'onBroken'> | Omit<ClusterConfig, 'clock' | 'onTrouble'>;

/** A storage that fails ends the process; servers that fail are tried again. */
export const openedFrom = (config: PlainConfig, clock: Clock): Promise<Adapters> => openProfile(
  config.profile === 'embedded' ? { ...config, clock, onBroken: () => process.exit(1) } : { ...config, clock, onTrouble: () => undefined });
