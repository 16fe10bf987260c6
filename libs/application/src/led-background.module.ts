import { Logger, Module, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Leadership, ReadModels, Registers } from '#lib/kernel';
import { Desk } from './desk.js';
import { LedBackground } from './led-background.js';

const logger = new Logger('Background');

/** The background work in one of the processes that share it. */
@Module({
  providers: [{
    provide: LedBackground, inject: [Leadership, Desk, ReadModels, Registers],
    useFactory: (leadership: Leadership, desk: Desk, readModels: ReadModels, registers: Registers) =>
      new LedBackground(leadership, { desk, readModels, registers, report: (trouble) => { logger.error(trouble); } }),
  }],
})
export class LedBackgroundModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(private readonly background: LedBackground) {}

  onApplicationBootstrap(): void { this.background.start(); }
  beforeApplicationShutdown(): Promise<void> { return this.background.stop(); }
}
