import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { BadStart, SystemClock, openProfile, readSettings, startOrExplain, tellOfBreaks, type ClusterConfig } from '#lib/platform';
import { reminderLetter } from '#lib/texts';
import { createWorker } from './create-worker.js';
import { ensureInstalled } from './starting/ensure-installed.js';

await startOrExplain(async () => {
  const isDemo = isDemoAsked(process.argv.slice(2));
  const settings = readSettings(process.env);
  if (settings.profile !== 'cluster') throw new BadStart('Arbetaren behövs bara med PROFILE=cluster. Annars gör npm start allt i en process.');
  const config: ClusterConfig = { ...settings, clock: SystemClock.real(), onTrouble: tellOfBreaks(new Logger('cluster')) };
  const adapters = await openProfile(config);
  const worker = await createWorker(adapters, {
    municipality: settings.municipality, first: () => ensureInstalled(config, adapters, isDemo),
    reminders: { publicUrl: settings.publicUrl, writeLetter: reminderLetter },
  });
  worker.enableShutdownHooks([], { useProcessExit: true });
  console.log('Årshjuls arbetare är igång');
});

function isDemoAsked(flags: readonly string[]): boolean {
  const unknown = flags.find((flag) => flag !== '--demo');
  if (unknown !== undefined) throw new BadStart(`${unknown} är ingen flagga för arbetaren. Den som finns är --demo.`);
  return flags.length > 0;
}
