import type { ReadModels, Registers } from '#lib/kernel';
import { projections } from '#lib/scorecard';
import { CarryOutFollower } from './carry-out-follower.js';
import type { Desk } from './desk.js';
import { ProjectionRunner } from './projecting/projection-runner.js';

export type BackgroundParts = Readonly<{ desk: Desk; readModels: ReadModels; registers: Registers; report: (trouble: unknown) => void }>;

/** What goes on without anybody asking, once from start to stop: projecting the log, and carrying out decisions that a crash left undone. */
export class Background {
  readonly runner: ProjectionRunner;
  private readonly follower: CarryOutFollower;

  constructor({ desk, readModels, registers, report }: BackgroundParts) {
    this.runner = new ProjectionRunner({ source: desk.source, readModels, projections, onStopped: report, onTrouble: report });
    this.follower = new CarryOutFollower(desk, registers, report);
  }

  /** @throws Unavailable | StorageFull where the read models cannot be opened */
  async start(): Promise<void> {
    await this.runner.start();
    this.follower.start();
  }

  /** Resolves when what is at hand is done. */
  async stop(): Promise<void> {
    await this.follower.stop();
    await this.runner.stop();
  }
}
