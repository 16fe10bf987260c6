import { setTimeout } from 'node:timers/promises';
import { DueJobs, checkDueJob, type Clock, type DueJob, type Waking } from '#lib/kernel';

/** However long nothing falls due, the clock is looked at so often: it may have been moved. */
const LOOK_MS_MAX = 60_000;
const AT_ONCE = 16;

/** One process's jobs, in its memory: they follow from the events, and are planned again at each start. */
export class TimerDueJobs extends DueJobs {
  private readonly jobs = new Map<string, DueJob>();
  private readonly atHand = new Set<Promise<void>>();
  private pause = new AbortController();

  constructor(private readonly clock: Clock) { super(); }

  override async plan(jobs: readonly DueJob[]): Promise<void> {
    for (const job of jobs) checkDueJob(job, this.clock.now());
    for (const job of jobs) this.jobs.set(job.key, job);
    this.pause.abort();
  }

  override async cancel(keys: readonly string[]): Promise<void> {
    for (const key of keys) this.jobs.delete(key);
  }

  override async planned(): Promise<readonly DueJob[]> { return this.earliestFirst(); }

  override async wake(waking: Waking, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.pause = new AbortController();
      for (const { key } of this.due()) this.handOver(key, waking);
      await this.untilNext(signal);
    }
    await Promise.all(this.atHand);
  }

  override clockAheadMs(): Promise<number> { return Promise.resolve(0); }
  override close(): Promise<void> { return Promise.resolve(); }

  private due(): readonly DueJob[] {
    return this.earliestFirst().filter(({ dueAt }) => dueAt <= this.clock.now()).slice(0, AT_ONCE - this.atHand.size);
  }

  private handOver(key: string, { handle, failed }: Waking): void {
    this.jobs.delete(key);
    const handing = handle(key).catch(failed).finally(() => {
      this.atHand.delete(handing);
      this.pause.abort();
    });
    this.atHand.add(handing);
  }

  /** Until the next falls due, or something is planned, or one at hand is done. */
  private async untilNext(signal: AbortSignal): Promise<void> {
    const [next] = this.atHand.size < AT_ONCE ? this.earliestFirst() : [];
    const waitMs = next ? Date.parse(next.dueAt) - Date.parse(this.clock.now()) : LOOK_MS_MAX;
    const ms = Math.min(Math.max(waitMs, 1), LOOK_MS_MAX);
    await setTimeout(ms, undefined, { signal: AbortSignal.any([signal, this.pause.signal]) }).catch(() => undefined);
  }

  private earliestFirst(): readonly DueJob[] {
    return [...this.jobs.values()].sort((one, other) => one.dueAt.localeCompare(other.dueAt));
  }
}
