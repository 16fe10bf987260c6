import type { LoggerService, LogLevel } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ReminderOptions } from '#lib/application';
import type { Adapters } from '#lib/kernel';
import { AppModule } from './app.module.js';
import { openHttpEdge } from './http/http-edge.js';
import { serveOpenApi } from './openapi/open-api.js';
import { serveWebFiles } from './pages/web-files.js';

export type CreateAppOptions = Readonly<{
  /** Where it is left out, the installation must be written. */
  municipality?: string;
  /** People reach the API by https, so that its cookie must never travel without. */
  isHttps?: boolean;
  /** Where the web client's files are; left out, only the API is served. */
  webFolder?: string | undefined;
  /** How people are reminded, where no worker does it; left out, nobody is. */
  reminders?: ReminderOptions;
  logger?: LoggerService | LogLevel[] | false;
}>;

/** The API over an opened profile, started but for its port. Closing it closes the adapters. */
export async function createApp(adapters: Adapters, { municipality, isHttps = false, webFolder, reminders, logger }: CreateAppOptions = {}): Promise<NestFastifyApplication> {
  const module = AppModule.of(adapters, municipality ?? await municipalityOf(adapters), { isHttps, webFolder, reminders });
  const app = await openHttpEdge(module, logger === undefined ? {} : { logger });
  await serveWebFiles(app.getHttpAdapter().getInstance(), webFolder);
  serveOpenApi(app);
  return app.init();
}

async function municipalityOf({ registers }: Adapters): Promise<string> {
  const installation = await registers.installation.read();
  if (!installation) throw new Error('The data folder belongs to no municipality yet');
  return installation.municipality;
}
