import { join } from 'node:path';
import type { MailSettings } from '#lib/platform';
import { PROFILES, startApp, type StartedApp } from '../e2e/start-app.js';

const WEB_FOLDER = join(import.meta.dirname, '../../dist/apps/web');

export type Site = StartedApp & Readonly<{ address: string }>;

/** The product on a free port, over an empty demo: the cast and the units, no cycle yet. */
export async function startSite(now?: string, mail?: MailSettings): Promise<Site> {
  const [embedded] = PROFILES;
  if (!embedded) throw new Error('There is no profile');
  const started = await startApp(embedded, { isDemo: true, webFolder: WEB_FOLDER, ...(now !== undefined && { now }), ...(mail && { mail }) });
  await started.app.listen(0, '127.0.0.1');
  return { ...started, address: await started.app.getUrl() };
}
