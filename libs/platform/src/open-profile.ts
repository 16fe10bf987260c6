import type { Adapters } from '#lib/kernel';
import type { ProfileConfig } from './config.js';

/** The one place that names the profiles. The drivers of one that is not opened are never loaded. */
export async function openProfile(config: ProfileConfig): Promise<Adapters> {
  switch (config.profile) {
    case 'embedded': return (await import('#lib/adapters-embedded')).openEmbedded(config);
  }
}
