import { Module, type BeforeApplicationShutdown, type DynamicModule, type OnApplicationBootstrap } from '@nestjs/common';
import { Leadership, ReadModels, Registers } from '#lib/kernel';
import { Desk } from './desk.js';
import { LedBackground } from './led-background.js';

export type LedBackgroundOptions = Readonly<{
  /** What whoever leads does before anything else. */
  first: () => Promise<void>;
  report: (trouble: unknown) => void;
}>;

/** The background work in one of the processes that share it. */
@Module({})
export class LedBackgroundModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(private readonly background: LedBackground) {}

  static with({ first, report }: LedBackgroundOptions): DynamicModule {
    return {
      module: LedBackgroundModule,
      providers: [{
        provide: LedBackground, inject: [Leadership, Desk, ReadModels, Registers],
        useFactory: (leadership: Leadership, desk: Desk, readModels: ReadModels, registers: Registers) =>
          new LedBackground(leadership, first, { desk, readModels, registers, report }),
      }],
    };
  }

  onApplicationBootstrap(): void { this.background.start(); }
  beforeApplicationShutdown(): Promise<void> { return this.background.stop(); }
}
