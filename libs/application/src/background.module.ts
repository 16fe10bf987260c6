import { Logger, Module, type BeforeApplicationShutdown, type DynamicModule, type OnApplicationBootstrap } from '@nestjs/common';
import { DueJobs, Notifier, ReadModels, Registers } from '#lib/kernel';
import { Background } from './background.js';
import { Desk } from './desk.js';
import { Progress } from './projecting/progress.js';
import type { ReminderOptions } from './reminders/reminding.js';

const logger = new Logger('Background');

/** The background work of a process that is alone. */
@Module({})
export class BackgroundModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(private readonly background: Background) {}

  /** `reminders` left out: nobody is reminded of anything. */
  static with(reminders?: ReminderOptions): DynamicModule {
    return {
      module: BackgroundModule,
      providers: [
        {
          provide: Background, inject: [Desk, ReadModels, Registers, DueJobs, Notifier],
          useFactory: (...[desk, readModels, registers, dueJobs, notifier]: [Desk, ReadModels, Registers, DueJobs, Notifier]) => new Background({
            desk, readModels, registers, report: (trouble) => { logger.error(trouble); }, reminding: reminders && { ...reminders, dueJobs, notifier } }),
        },
        { provide: Progress, inject: [Background], useFactory: ({ runner }: Background) => runner },
      ],
      exports: [Background, Progress],
    };
  }

  onApplicationBootstrap(): Promise<void> { return this.background.start(); }
  beforeApplicationShutdown(): Promise<void> { return this.background.stop(); }
}
