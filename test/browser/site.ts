import { join } from 'node:path';
import type { MailSettings } from '#lib/platform';
import { PROFILES, startApp, startDemo, type StartedApp } from '../e2e/start-app.js';

const WEB_FOLDER = join(import.meta.dirname, '../../dist/apps/web');

export type Site = StartedApp & Readonly<{ address: string }>;

/** The product on a free port, over an empty demo: the cast and the units, no cycle yet. */
export const startSite = (now?: string, mail?: MailSettings): Promise<Site> =>
  listening(startApp(embedded(), { isDemo: true, webFolder: WEB_FOLDER, ...(now !== undefined && { now }), ...(mail && { mail }) }));

/** The same over the demo as it is on 5 October 2026. */
export const startDemoSite = (): Promise<Site> => listening(startDemo(embedded(), '2026-10-05T08:00:00Z', 2027, WEB_FOLDER));

function embedded() {
  const [profile] = PROFILES;
  if (!profile) throw new Error('There is no profile');
  return profile;
}

async function listening(starting: Promise<StartedApp>): Promise<Site> {
  const started = await starting;
  await started.app.listen(0, '127.0.0.1');
  return { ...started, address: await started.app.getUrl() };
}
