import { Logger, type INestApplicationContext, type LoggerService, type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { ReminderOptions } from '#lib/application';
import type { Adapters } from '#lib/kernel';
import { reporter } from './reporter.js';
import { WorkerModule } from './worker.module.js';

export type CreateWorkerOptions = Readonly<{
  municipality: string;
  /** Done each time before this process leads. */
  first?: () => Promise<void>;
  /** Left out, nobody is reminded of anything. */
  reminders?: ReminderOptions;
  logger?: LoggerService | LogLevel[] | false;
}>;

/** A worker over opened adapters, started. Closing it hands over what it leads and closes the adapters. */
export const createWorker = (
  adapters: Adapters, { municipality, first = nothing, reminders, logger = ['fatal', 'error', 'warn'] }: CreateWorkerOptions,
): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(WorkerModule.of(adapters, municipality, { first, reminders, report: reporter(adapters, new Logger('worker')) }), { logger, abortOnError: false });

const nothing = async (): Promise<void> => undefined;
