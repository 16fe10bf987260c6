import { join } from 'node:path';
import type { Adapters, Notifier, ProfileAdapters } from '#lib/kernel';
import { BadStart } from './bad-start.js';
import type { ClusterConfig, ProfileConfig } from './config.js';

/** The one place that names the profiles. The drivers of one that is not opened are never loaded. @throws BadStart */
export async function openProfile(config: ProfileConfig): Promise<Adapters> {
  const [adapters, notifier] = [await openStores(config), await openNotifier(config)];
  return { ...adapters, notifier, close: () => adapters.close().finally(() => notifier.close()) };
}

async function openStores(config: ProfileConfig): Promise<ProfileAdapters> {
  switch (config.profile) {
    case 'embedded': return (await import('#lib/adapters-embedded')).openEmbedded(config);
    case 'cluster': return openServers(config);
  }
}

/** Where letters are written that nobody sends. */
export const LETTERS_FILE = 'letters.txt';

async function openNotifier(config: ProfileConfig): Promise<Notifier> {
  const { FileNotifier, SmtpNotifier } = await import('#lib/adapters-notifier');
  if (config.profile === 'cluster') return new SmtpNotifier(config.mail);
  if (config.mail) return new SmtpNotifier(config.mail);
  return new FileNotifier(join(config.folder, LETTERS_FILE), config.clock);
}

async function openServers(config: ClusterConfig): Promise<ProfileAdapters> {
  const { EventsExpire, RedisEvicts, UnfitAddress, openCluster } = await import('#lib/adapters-cluster');
  try {
    return await openCluster(config);
  } catch (error) {
    if (error instanceof UnfitAddress) throw new BadStart(`ARSHJUL_KURRENT_URL: ${UNFIT[error.flaw]}`, { cause: error });
    if (error instanceof EventsExpire) throw new BadStart(expiring(error), { cause: error });
    if (error instanceof RedisEvicts) throw new BadStart(`ARSHJUL_REDIS_URL: ${EVICTING}`, { cause: error });
    throw error;
  }
}

const UNFIT = {
  'malformed': 'adressen går inte att läsa. Skriv den som esdb://användare:lösenord@värd:2113?tls=true.',
  'setting-unknown': 'efter frågetecknet får bara tls och tlsCAFile stå.',
  'certificate-unreadable': 'filen som tlsCAFile pekar på går inte att läsa.',
  'default-password': 'kontot har kvar lösenordet som servern levereras med. Byt det på servern och här.',
  'tls-missing': 'servern nås över ett nät och behöver tls=true.',
} as const;

const EVICTING = 'servern kastar jobb när minnet tar slut. Sätt maxmemory-policy till noeviction i dess inställningar.';

const expiring = ({ stream, setting }: Readonly<{ stream: string; setting: string }>): string =>
  `Händelselagret är inställt med ${setting} på att kasta händelser ur ${stream}. Ta bort den inställningen på servern, och återställ det som saknas.`;
