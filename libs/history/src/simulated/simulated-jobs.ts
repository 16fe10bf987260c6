import { DueJobs, checkDueJob, type Clock, type DueJob } from '#lib/kernel';

/** A queue in memory that can lose all it has, and whose clock can differ from everybody else's. */
export class SimulatedJobs extends DueJobs {
  private jobs: readonly DueJob[] = [];
  aheadMs = 0;

  constructor(private readonly clock: Clock) { super(); }

  override async plan(jobs: readonly DueJob[]): Promise<void> {
    for (const job of jobs) checkDueJob(job, this.clock.now());
    await this.cancel(jobs.map(({ key }) => key));
    this.jobs = [...this.jobs, ...jobs];
  }

  override async cancel(keys: readonly string[]): Promise<void> {
    this.jobs = this.jobs.filter(({ key }) => !keys.includes(key));
  }

  override planned(): Promise<readonly DueJob[]> { return Promise.resolve(this.jobs); }

  /** Nobody waits here: `taken` hands over what has fallen due. */
  override wake(): Promise<void> { return Promise.resolve(); }

  override clockAheadMs(): Promise<number> { return Promise.resolve(this.aheadMs); }
  override close(): Promise<void> { return Promise.resolve(); }

  /** The keys of what has fallen due, which are planned no more. */
  async taken(): Promise<readonly string[]> {
    const due = this.jobs.filter(({ dueAt }) => dueAt <= this.clock.now()).map(({ key }) => key);
    await this.cancel(due);
    return due;
  }

  lose(): void { this.jobs = []; }
}
