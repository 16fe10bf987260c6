import { Logger, Module, type BeforeApplicationShutdown, type DynamicModule, type OnApplicationBootstrap } from '@nestjs/common';
import { Leadership, ReadModels, Registers } from '#lib/kernel';
import { Desk } from './desk.js';
import { LedBackground } from './led-background.js';

const logger = new Logger('Background');

/** The background work in one of the processes that share it. */
@Module({})
export class LedBackgroundModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(private readonly background: LedBackground) {}

  /** `first`: what whoever leads does before anything else. */
  static doing(first: () => Promise<void>): DynamicModule {
    return {
      module: LedBackgroundModule,
      providers: [{
        provide: LedBackground, inject: [Leadership, Desk, ReadModels, Registers],
        useFactory: (leadership: Leadership, desk: Desk, readModels: ReadModels, registers: Registers) =>
          new LedBackground(leadership, first, { desk, readModels, registers, report: (trouble) => { logger.error(trouble); } }),
      }],
    };
  }

  onApplicationBootstrap(): void { this.background.start(); }
  beforeApplicationShutdown(): Promise<void> { return this.background.stop(); }
}
