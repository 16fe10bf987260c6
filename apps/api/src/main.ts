import 'reflect-metadata';
import { SystemClock, openProfile } from '#lib/platform';
import { createApp } from './create-app.js';
import { SignInLinks } from './session/sign-in-links.js';
import { ensureDataFolder, firstAdministratorOf } from './starting/data-folder.js';
import { BadUsage, startOptions, type StartOptions } from './starting/start-options.js';

const HOST = '127.0.0.1';

/** The start command tries again after any other exit. */
const EXIT_BAD_USAGE = 2;

try {
  await start(startOptions(process.argv.slice(2)));
} catch (error) {
  const told = inWords(error);
  if (told === undefined) throw error;
  console.error(told);
  process.exit(EXIT_BAD_USAGE);
}

async function start(options: StartOptions): Promise<void> {
  const { port, folder, today, isEmpty } = options;
  const clock = today === null ? SystemClock.real() : SystemClock.seenFrom(today);
  await ensureDataFolder(options, clock);
  const adapters = await openProfile({ profile: 'embedded', folder, clock, onBroken: endAtOnce });
  const installation = await adapters.registers.installation.read();
  if (!installation) throw new BadUsage(`${folder} är ingen datamapp för Årshjul. Välj en annan med --data.`);
  const { municipality, isDemo } = installation;
  if (isEmpty && isDemo) throw new BadUsage(`${folder} innehåller redan exempeldata. Välj en annan mapp med --data.`);
  const app = await createApp(adapters, { logger: ['fatal', 'error', 'warn'] });
  app.enableShutdownHooks();
  await app.listen(port, HOST);
  const address = await app.getUrl();
  console.log(`Årshjul lyssnar på ${address}`);
  // Once the administrator has registered somebody else, they have signed in, and can make links themselves.
  const isUntouched = (await adapters.registers.persons.list()).length === 1;
  if (!isEmpty || !isUntouched) return;
  const link = await app.get(SignInLinks).issue(firstAdministratorOf(municipality));
  console.log(`Första administratören loggar in en gång, inom ett dygn, på ${address}${link}`);
}

/** The storage has failed: only opening it anew tells what is in it. */
function endAtOnce(cause: unknown): void {
  console.error('Lagringen svarar fel, och Årshjul startar om.', cause);
  process.exit(1);
}

function inWords(error: unknown): string | undefined {
  if (error instanceof BadUsage) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return 'Porten är upptagen. Välj en annan med --port, eller stäng det som lyssnar där.';
  if (code === 'folder-in-use') return 'Datamappen används redan av en annan start av Årshjul. Stäng den, eller välj en annan mapp med --data.';
  return undefined;
}
