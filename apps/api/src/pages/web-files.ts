import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where the build puts the web client, beside the api's own code. */
export const WEB_FOLDER = join(import.meta.dirname, '../../../web');

/** The page that starts the web client; undefined where it is not built. */
export async function startPageOf(folder: string | undefined): Promise<string | undefined> {
  return folder === undefined ? undefined : readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined);
}

/** The client's files bear names that change with their content, so a browser may keep them for ever. */
export async function serveWebFiles(server: FastifyInstance, folder: string | undefined): Promise<void> {
  if (folder === undefined || !existsSync(folder)) return;
  await server.register(fastifyStatic, { root: join(folder, 'assets'), prefix: '/assets/', immutable: true, maxAge: '365d', decorateReply: false });
}
