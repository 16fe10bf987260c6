import { Logger, Module, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { EventStore, ReadModels, Registers } from '#lib/kernel';
import { projections } from '#lib/scorecard';
import { CarryOutFollower } from './carry-out-follower.js';
import { Desk } from './desk.js';
import { EventRegistry } from './event-registry.js';
import { Progress } from './projecting/progress.js';
import { ProjectionRunner } from './projecting/projection-runner.js';

const logger = new Logger('Background');

/** What goes on without anybody asking: projecting the log, and carrying out decisions that a crash left undone. */
@Module({
  providers: [
    {
      provide: ProjectionRunner, inject: [EventStore, EventRegistry, ReadModels],
      useFactory: (store: EventStore, registry: EventRegistry, readModels: ReadModels) => new ProjectionRunner({
        source: { store, registry }, readModels, projections,
        onStopped: (stopped) => { logger.error(stopped); },
        onTrouble: (error) => { logger.error(error); },
      }),
    },
    { provide: Progress, useExisting: ProjectionRunner },
    {
      provide: CarryOutFollower, inject: [Desk, Registers],
      useFactory: (desk: Desk, registers: Registers) => new CarryOutFollower(desk, registers, (error) => { logger.error(error); }),
    },
  ],
  exports: [ProjectionRunner, Progress],
})
export class BackgroundModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(private readonly runner: ProjectionRunner, private readonly follower: CarryOutFollower) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.runner.start();
    this.follower.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.follower.stop();
    await this.runner.stop();
  }
}
