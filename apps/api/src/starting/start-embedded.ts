import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Progress, SignInLinks, firstSignInLink } from '#lib/application';
import type { Adapters } from '#lib/kernel';
import { BadStart, SystemClock, openProfile, type EmbeddedSettings } from '#lib/platform';
import { reminderLetter } from '#lib/texts';
import { createApp } from '../create-app.js';
import { WEB_FOLDER } from '../pages/web-files.js';
import { ensureDataFolder } from './data-folder.js';
import { listen } from './listen.js';
import { startOptions } from './start-options.js';

/** Everything in this process, over a data folder that is made where there is none. @throws BadStart */
export async function startEmbedded(settings: EmbeddedSettings, flags: readonly string[]): Promise<void> {
  const options = startOptions(flags, settings);
  const { folder, today, isEmpty } = options;
  const clock = today === null ? SystemClock.real() : SystemClock.seenFrom(today);
  const adapters = await heldFolder(async () => {
    await ensureDataFolder(options, clock);
    return openProfile({ profile: 'embedded', folder, clock, mail: settings.mail, onBroken: endAtOnce });
  });
  const installation = await adapters.registers.installation.read();
  if (!installation) throw new BadStart(`${folder} är ingen datamapp för Årshjul. Välj en annan med --data.`);
  const { municipality, isDemo } = installation;
  if (isEmpty && isDemo) throw new BadStart(`${folder} innehåller redan exempeldata. Välj en annan mapp med --data.`);
  const app = await createApp(adapters, {
    municipality, isHttps: settings.isHttps, webFolder: WEB_FOLDER, logger: ['fatal', 'error', 'warn'],
    reminders: { publicUrl: settings.publicUrl, writeLetter: reminderLetter },
  });
  await readUp(app, adapters);
  const address = await listen(app, options.port, settings.host);
  if (isEmpty) await showFirstLink(app, adapters, { municipality, address });
}

const READING_MS_MAX = 60_000;

/** Whoever opens the address at once sees what there is, also of a demo just written or after projections have changed; a very long log is read on while it is served. */
async function readUp(app: NestFastifyApplication, { eventStore }: Adapters): Promise<void> {
  await app.init();
  await app.get(Progress).untilReached(await eventStore.head(), AbortSignal.timeout(READING_MS_MAX));
}

async function showFirstLink(app: NestFastifyApplication, { registers }: Adapters, { municipality, address }: Readonly<{ municipality: string; address: string }>): Promise<void> {
  const link = await firstSignInLink(municipality, registers, app.get(SignInLinks));
  if (link !== undefined) console.log(`Första administratören loggar in en gång, inom ett dygn, på ${address}${link}`);
}

async function heldFolder<Opened>(open: () => Promise<Opened>): Promise<Opened> {
  try {
    return await open();
  } catch (error) {
    const isHeld = error instanceof Error && 'code' in error && error.code === 'folder-in-use';
    if (!isHeld) throw error;
    throw new BadStart('Datamappen används redan av en annan start av Årshjul. Stäng den, eller välj en annan mapp med --data.', { cause: error });
  }
}

/** The storage has failed: only opening it anew tells what is in it. */
function endAtOnce(cause: unknown): void {
  console.error('Lagringen svarar fel, och Årshjul startar om.', cause);
  process.exit(1);
}
