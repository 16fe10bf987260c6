/**
 * Holds the servers that tests need, in a process of its own: `node keeper.mjs SOCKET`. It ends, and they with it, when its standard
 * input is closed, which the end of the process that started it does, however it ends.
 * Whoever connects asks in lines, and is answered in lines of JSON: `{ url, pid, folder }` or `{ problem }`.
 *   share postgres   the one server that all may use; started when somebody asks first. Likewise redis
 *   own redis        a server for this connection alone; stopped when the connection ends. Likewise postgres
 *   again            the connection's own server is started again after it was killed
 */
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { startPostgres } from './postgres.mjs';
import { startRedis } from './redis.mjs';

const [socket] = process.argv.slice(2);
const STARTS = { postgres: startPostgres, redis: startRedis };
const started = new Set();
const shared = new Map();

const keeper = createServer(serve).listen(socket, () => process.stdout.write('ready\n'));
process.stdin.on('end', end).resume();

function serve(connection) {
  let own;
  const answers = {
    share: (kind) => shared.get(kind) ?? shared.set(kind, start(kind)).get(kind),
    own: (kind) => (own = start(kind)),
    again: async () => (await own).again(),
  };
  const answer = async (line) => {
    const [question, kind] = line.split(' ');
    try {
      const { url, pid, folder } = await answers[question](kind);
      return { url, pid, folder };
    } catch (error) {
      return { problem: error.message };
    }
  };
  createInterface(connection).on('line', async (question) => connection.write(`${JSON.stringify(await answer(question))}\n`));
  connection.on('error', () => undefined);
  connection.on('close', () => own?.then((server) => server.stop(), () => undefined));
}

async function start(kind) {
  const server = STARTS[kind]();
  started.add(server);
  return server;
}

async function end() {
  keeper.close();
  await Promise.allSettled([...started].map(async (server) => (await server).stop()));
  rmSync(dirname(socket), { recursive: true, force: true });
  process.exit();
}
