import { setTimeout } from 'node:timers/promises';
import { DateNoting } from '../dates/date-noting.js';
import { Canary, isCanary } from './canary.js';
import { ReminderSweep, type SweepParts } from './reminder-sweep.js';

/** What an application says of its reminders; what they are sent by, its profile says. */
export type ReminderOptions = Pick<SweepParts, 'publicUrl' | 'writeLetter' | 'timing'> & Readonly<{ sweepMs?: number }>;

const SWEEP_MS = 60_000;

/** Reminds people of deadlines for as long as it runs: a sweep each minute, and whenever a job wakes it. After a sweep it notes what days have brought. */
export class Reminding {
  private readonly stopping = new AbortController();
  private readonly sweep: ReminderSweep;
  private readonly noting: DateNoting;
  private readonly canary: Canary;
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: SweepParts & Pick<ReminderOptions, 'sweepMs'>) {
    this.sweep = new ReminderSweep(parts, this.stopping.signal);
    this.noting = new DateNoting(parts);
    this.canary = new Canary({ ...parts, clock: parts.desk.clock });
  }

  start(): void {
    const { dueJobs, report } = this.parts;
    const waking = dueJobs.wake({ handle: (key) => (isCanary(key) ? this.canary.cameBack() : this.sweep.wakened(key)), failed: report }, this.stopping.signal).catch(report);
    this.running = Promise.all([waking, this.sweepAgainAndAgain()]);
  }

  /** Resolves when letters at hand are sent and recorded. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async sweepAgainAndAgain(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.sweep.sweep().then(() => this.noting.note()).catch(this.parts.report);
      await this.canary.send().catch(this.parts.report);
      await setTimeout(this.parts.sweepMs ?? SWEEP_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}
