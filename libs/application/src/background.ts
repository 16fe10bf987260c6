import type { ReadModels, Registers } from '#lib/kernel';
import { projections } from '#lib/scorecard';
import { CarryOutFollower } from './carry-out-follower.js';
import type { Desk } from './desk.js';
import { ProjectionRunner } from './projecting/projection-runner.js';
import type { SweepParts } from './reminders/reminder-sweep.js';
import { Reminding, type ReminderOptions } from './reminders/reminding.js';

/** `reminding` left out: nobody is reminded of anything. */
export type BackgroundParts = Readonly<{
  desk: Desk; readModels: ReadModels; registers: Registers; report: (trouble: unknown) => void;
  reminding?: (ReminderOptions & Pick<SweepParts, 'dueJobs' | 'notifier'>) | undefined;
}>;

/** What goes on without anybody asking, once from start to stop: projecting the log, carrying out decisions that a crash left undone, and reminding people. */
export class Background {
  readonly runner: ProjectionRunner;
  private readonly follower: CarryOutFollower;
  private readonly reminding: Reminding | undefined;

  constructor({ reminding, ...parts }: BackgroundParts) {
    const { desk, readModels, registers, report } = parts;
    this.runner = new ProjectionRunner({ source: desk.source, readModels, projections, onStopped: report, onTrouble: report });
    this.follower = new CarryOutFollower(desk, registers, report);
    this.reminding = reminding && new Reminding({ ...parts, ...reminding, progress: this.runner });
  }

  /** @throws Unavailable | StorageFull where the read models cannot be opened */
  async start(): Promise<void> {
    await this.runner.start();
    this.follower.start();
    this.reminding?.start();
  }

  /** Resolves when what is at hand is done. */
  async stop(): Promise<void> {
    await this.reminding?.stop();
    await this.follower.stop();
    await this.runner.stop();
  }
}
