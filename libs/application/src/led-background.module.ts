import { Module, type BeforeApplicationShutdown, type DynamicModule, type OnApplicationBootstrap } from '@nestjs/common';
import { DueJobs, Leadership, Notifier, ReadModels, Registers } from '#lib/kernel';
import { Desk } from './desk.js';
import { LedBackground } from './led-background.js';
import type { ReminderOptions } from './reminders/reminding.js';

export type LedBackgroundOptions = Readonly<{
  /** What whoever leads does before anything else. */
  first: () => Promise<void>;
  report: (trouble: unknown) => void;
  /** Left out, nobody is reminded of anything. */
  reminders?: ReminderOptions | undefined;
}>;

/** The background work in one of the processes that share it. */
@Module({})
export class LedBackgroundModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(private readonly background: LedBackground) {}

  static with({ first, report, reminders }: LedBackgroundOptions): DynamicModule {
    return {
      module: LedBackgroundModule,
      providers: [{
        provide: LedBackground, inject: [Leadership, Desk, ReadModels, Registers, DueJobs, Notifier],
        useFactory: (...[leadership, desk, readModels, registers, dueJobs, notifier]: [Leadership, Desk, ReadModels, Registers, DueJobs, Notifier]) =>
          new LedBackground(leadership, first, { desk, readModels, registers, report, reminding: reminders && { ...reminders, dueJobs, notifier } }),
      }],
    };
  }

  onApplicationBootstrap(): void { this.background.start(); }
  beforeApplicationShutdown(): Promise<void> { return this.background.stop(); }
}
