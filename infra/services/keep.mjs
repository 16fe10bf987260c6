import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const KEEPER = fileURLToPath(new URL('keeper.mjs', import.meta.url));

/** Where processes of a test run find the keeper of its servers. */
export const SOCKET_VARIABLE = 'TEST_SERVICES_SOCKET';

/** Jest calls it once for all suites. No server is started before a suite asks for one. */
export default async function keepServices() {
  const socket = join(mkdtempSync(join(tmpdir(), 'arshjul-services-')), 'keeper.sock');
  // A terminal's Ctrl-C must not reach the servers while suites still talk to them.
  const keeper = spawn(process.execPath, [KEEPER, socket], { detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
  await once(keeper.stdout, 'data');
  for (const handle of [keeper, keeper.stdin, keeper.stdout]) handle.unref();
  process.env[SOCKET_VARIABLE] = socket;
}
