import { execFile, execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.mjs';

const DEBIAN_FOLDER = '/usr/lib/postgresql';
const [USER, PASSWORD] = ['arshjul', 'arshjul-test'];
/** PostgreSQL refuses root, so that root lends it the user that owns nothing. */
const NOBODY = 65534;
const AS_NOBODY = process.getuid() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
const STARTS_MAX = 20;
const START_PAUSE_MS = 100;

/** The folder of the newest server's programs, which Debian keeps off the PATH; undefined where there is none. */
export function postgresFolder() {
  const versions = existsSync(DEBIAN_FOLDER) ? readdirSync(DEBIAN_FOLDER).sort((one, other) => Number(other) - Number(one)) : [];
  return versions.map((version) => join(DEBIAN_FOLDER, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/**
 * A server of its own in a temporary folder, on a free port of loopback.
 * Its default collation is Swedish on purpose: a column whose order must be that of bytes has to say so.
 * @returns url, pid and folder; `again` starts it after it was killed; `stop` ends it and removes the folder
 */
export async function startPostgres() {
  const programs = postgresFolder();
  if (!programs) throw new Error('PostgreSQL\'s server is missing. On Debian: sudo apt-get install postgresql');
  const folder = mkdtempSync(join(tmpdir(), 'arshjul-postgres-'));
  makeCluster(programs, folder);
  const control = (...args) => run(join(programs, 'pg_ctl'), ['-D', join(folder, 'data'), ...args]);
  const start = () => startOnFreePort(control, folder);
  const stop = () => stopAndRemove(control, folder);
  const port = await start().catch(async (error) => {
    await stop();
    throw error;
  });
  const told = () => ({ url: `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`, pid: pidIn(folder), folder });
  return { ...told(), stop, again: async () => { await startOn(control, folder, port); return told(); } };
}

function makeCluster(programs, folder) {
  const [data, passwordFile] = [join(folder, 'data'), join(folder, 'password')];
  mkdirSync(data);
  writeFileSync(passwordFile, PASSWORD);
  if (AS_NOBODY.uid) for (const path of [folder, data, passwordFile]) chownSync(path, NOBODY, NOBODY);
  execFileSync(join(programs, 'initdb'), [
    '-D', data, '--username', USER, '--pwfile', passwordFile, '--auth', 'scram-sha-256', '--no-sync', '--no-instructions',
    '--encoding', 'UTF8', '--locale', 'C.UTF-8', '--locale-provider', 'icu', '--icu-locale', 'sv-SE',
  ], { ...AS_NOBODY, cwd: folder, stdio: 'pipe' });
}

/** Another program may take the port in between: then another port is tried. */
async function startOnFreePort(control, folder, startsLeft = STARTS_MAX) {
  const port = await freePort();
  try {
    await startOn(control, folder, port, 1);
    return port;
  } catch (error) {
    if (startsLeft === 1) throw error;
  }
  return startOnFreePort(control, folder, startsLeft - 1);
}

/** After a kill, processes that have not noticed yet may hold the data for a moment. No fsync: a test kills processes, not the machine. */
async function startOn(control, folder, port, startsLeft = STARTS_MAX) {
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off', max_connections: 200 };
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`).join(' ');
  try {
    await control('start', '--wait', '--log', join(folder, 'log'), '--options', flags);
  } catch (error) {
    if (startsLeft === 1) throw new Error(`PostgreSQL does not start: ${logIn(folder)}`, { cause: error });
    await pause(START_PAUSE_MS);
    await startOn(control, folder, port, startsLeft - 1);
  }
}

async function stopAndRemove(control, folder) {
  for (const pid of processesOf(pidIn(folder))) signal(pid, 'SIGCONT');
  await control('stop', '--mode', 'immediate', '--wait').catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
}

const pidIn = (folder) => {
  const file = join(folder, 'data', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
};

const processesOf = (pid) => {
  const children = `/proc/${pid}/task/${pid}/children`;
  return existsSync(children) ? [pid, ...readFileSync(children, 'utf8').split(' ').filter(Boolean).map(Number)] : [];
};

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

const logIn = (folder) => (existsSync(join(folder, 'log')) ? readFileSync(join(folder, 'log'), 'utf8') : '');

const run = (program, args) => new Promise((resolve, reject) => {
  execFile(program, args, { ...AS_NOBODY, cwd: '/' }, (error) => (error ? reject(error) : resolve()));
});
