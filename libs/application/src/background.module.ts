import { Logger, Module, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { ReadModels, Registers } from '#lib/kernel';
import { Background } from './background.js';
import { Desk } from './desk.js';
import { Progress } from './projecting/progress.js';

const logger = new Logger('Background');

/** The background work of a process that is alone. */
@Module({
  providers: [
    {
      provide: Background, inject: [Desk, ReadModels, Registers],
      useFactory: (desk: Desk, readModels: ReadModels, registers: Registers) =>
        new Background({ desk, readModels, registers, report: (trouble) => { logger.error(trouble); } }),
    },
    { provide: Progress, inject: [Background], useFactory: ({ runner }: Background) => runner },
  ],
  exports: [Background, Progress],
})
export class BackgroundModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(private readonly background: Background) {}

  onApplicationBootstrap(): Promise<void> { return this.background.start(); }
  beforeApplicationShutdown(): Promise<void> { return this.background.stop(); }
}
