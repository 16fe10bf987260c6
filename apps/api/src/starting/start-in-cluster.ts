import { Logger } from '@nestjs/common';
import { BadStart, SystemClock, openProfile, tellOfBreaks, type ClusterSettings } from '#lib/platform';
import { createApp } from '../create-app.js';
import { WEB_FOLDER } from '../pages/web-files.js';
import { listen } from './listen.js';

/** One of any number of APIs over the municipality's servers, which need not be there yet. @throws BadStart */
export async function startInCluster(settings: ClusterSettings, flags: readonly string[]): Promise<void> {
  const [flag] = flags;
  if (flag !== undefined) throw new BadStart(`${flag} finns inte med PROFILE=cluster: allt ställs in i miljön. Se .env.example.`);
  const adapters = await openProfile({ ...settings, clock: SystemClock.real(), onTrouble: tellOfBreaks(new Logger('cluster')) });
  const app = await createApp(adapters, { municipality: settings.municipality, isHttps: settings.isHttps, webFolder: WEB_FOLDER, logger: ['fatal', 'error', 'warn'] });
  await listen(app, settings.port, settings.host);
}
