import type { Client } from '../e2e/client.js';
import { Program } from './program.js';
import { until } from './until.js';

/** The first administrator, signed in at an API by a link from the command line. */
export async function firstAdministrator(environment: Readonly<Record<string, string>>, anybody: Client): Promise<Client> {
  const { told } = await until(() => Program.start('cli', environment, ['first-administrator']).ended, ({ code }) => code === 0);
  const [, path = ''] = /(\/sign-in\/\S+)/.exec(told) ?? [];
  return anybody.signedIn(path, { role: 'administrator', body: 'kommunen' });
}
