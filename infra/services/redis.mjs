import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isOnPath } from '../tool/on-path.mjs';
import { freePort } from './free-port.mjs';

const STARTS_MAX = 20;

/**
 * A Redis server of its own, on a free port of loopback, that keeps nothing on the disk.
 * @returns url, pid and folder; `again` starts it empty after it was killed; `stop` ends it and removes the folder
 */
export async function startRedis() {
  if (!isOnPath('redis-server')) throw new Error('Redis\'s server is missing. On Debian: sudo apt-get install redis-server');
  const folder = mkdtempSync(join(tmpdir(), 'arshjul-redis-'));
  const { port, ...first } = await startOnFreePort(folder);
  let { server } = first;
  const told = () => ({ url: `redis://127.0.0.1:${port}`, pid: server.pid, folder });
  const again = async () => {
    await gone(server);
    server = await startOn(folder, port);
    return told();
  };
  const stop = async () => {
    server.kill('SIGKILL');
    await gone(server);
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...told(), again, stop };
}

/** Only then is its port free. */
async function gone(server) {
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
}

/** Another program may take the port in between: then another port is tried. */
async function startOnFreePort(folder, startsLeft = STARTS_MAX) {
  const port = await freePort();
  try {
    return { server: await startOn(folder, port), port };
  } catch (error) {
    if (startsLeft === 1) throw error;
    return startOnFreePort(folder, startsLeft - 1);
  }
}

async function startOn(folder, port) {
  const settings = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no', 'maxmemory-policy': 'noeviction', 'enable-debug-command': 'local' };
  const server = spawn('redis-server', Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]), { stdio: ['ignore', 'pipe', 'ignore'] });
  const said = [];
  for await (const line of createInterface(server.stdout)) {
    said.push(line);
    if (line.includes('Ready to accept connections')) {
      server.stdout.resume();
      return server;
    }
  }
  throw new Error(`Redis does not start: ${said.join('\n')}`);
}
