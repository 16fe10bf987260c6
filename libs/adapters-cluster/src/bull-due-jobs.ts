import { DelayedError, Queue, WaitingError, Worker, type Job } from 'bullmq';
import { DueJobs, checkDueJob, type Clock, type DueJob, type Waking } from '#lib/kernel';
import { within } from './deadline.js';
import { RedisLink } from './redis-link.js';

/** What is at hand is waited for so long when a worker is stopped; the process has 25 seconds in all. */
const STOP_MS_MAX = 20_000;
/** And then BullMQ so long, which tells Redis of it: it waits for ever for a Redis that is away, and is handed the job again. */
const TELL_MS_MAX = 2_000;
const AT_ONCE = 16;
/** Two clocks are never quite equal. */
const EARLY_MS_MAX = 1_000;
const QUEUE = 'due';
const NAME = 'due';

export type BullOptions = Readonly<{
  /** `redis://[[user]:password@]host:6379[/0]`, `rediss:` with TLS. */
  url: string;
  /** Keeps several installations on a server apart. */
  prefix: string;
  clock: Clock; onTrouble: (cause: unknown) => void;
}>;

type HandingOver = Readonly<{ token: string | undefined; handle: (key: string) => Promise<void>; signal: AbortSignal }>;

/** Jobs in Redis, which may be flushed, stopped or lost. A job there is an id and a time. */
export class BullDueJobs extends DueJobs {
  private readonly atHand = new Set<Promise<void>>();

  private constructor(private readonly redis: RedisLink, private readonly queue: Queue, private readonly options: BullOptions) { super(); }

  /** A server that is away is no hindrance. @throws RedisEvicts where it would throw jobs away when it is full */
  static async open(options: BullOptions): Promise<BullDueJobs> {
    const redis = await RedisLink.open(options.url, options.onTrouble);
    const queue = new Queue(QUEUE, {
      connection: redis.commands, prefix: options.prefix, skipWaitingForReady: true, skipVersionCheck: true, skipMetasUpdate: true,
      defaultJobOptions: { removeOnComplete: true, removeOnFail: true, attempts: 1 },
    });
    queue.on('error', options.onTrouble);
    return new BullDueJobs(redis, queue, options);
  }

  override async plan(jobs: readonly DueJob[]): Promise<void> {
    const now = this.options.clock.now();
    for (const job of jobs) checkDueJob(job, now);
    await this.redis.ask(async () => {
      const known = new Map((await this.listed()).map((job) => [job.key, job.dueAt]));
      const moved = jobs.filter(({ key, dueAt }) => known.has(key) && known.get(key) !== dueAt);
      for (const { key } of moved) await this.queue.remove(key);
      await this.queue.addBulk(jobs.filter(({ key, dueAt }) => known.get(key) !== dueAt).map((job) => bullJob(job, now)));
    });
  }

  override async cancel(keys: readonly string[]): Promise<void> {
    await this.redis.ask(async () => { for (const key of keys) await this.queue.remove(key); });
  }

  override planned(): Promise<readonly DueJob[]> { return this.redis.ask(() => this.listed()); }

  override async wake({ handle, failed }: Waking, signal: AbortSignal): Promise<void> {
    const worker = new Worker(QUEUE, (job: Job, token?: string) => this.handOver(job, { token, handle, signal }), {
      connection: this.redis.forWorker(signal), prefix: this.options.prefix, concurrency: AT_ONCE, autorun: false,
    });
    worker.on('error', this.options.onTrouble).on('failed', (_job, error) => { failed(error); });
    const running = worker.run().catch(this.options.onTrouble);
    await aborted(signal);
    const closed = worker.close().then(() => running);
    await within(STOP_MS_MAX, Promise.allSettled(this.atHand)).catch(this.options.onTrouble);
    await within(TELL_MS_MAX, closed).catch(() => within(TELL_MS_MAX, worker.disconnect())).catch(this.options.onTrouble);
  }

  override clockAheadMs(): Promise<number> {
    return this.redis.ask(async () => Date.parse(this.options.clock.now()) - await this.redis.now());
  }

  override async close(): Promise<void> {
    await within(TELL_MS_MAX, this.queue.close()).catch(this.options.onTrouble);
    this.redis.close();
  }

  /** BullMQ goes by the clock of whoever asks it for work. What has come too early by Redis's clock, or was on its way when the worker was stopped, is put back. */
  private async handOver(job: Job, { token, handle, signal }: HandingOver): Promise<void> {
    const earlyMs = Date.parse(dueAtOf(job)) - await this.redis.now();
    if (earlyMs > EARLY_MS_MAX) {
      await job.moveToDelayed(Date.now() + earlyMs, token);
      throw new DelayedError();
    }
    if (signal.aborted) {
      await job.moveToWait(token);
      throw new WaitingError();
    }
    await this.finished(handle(job.id ?? ''));
  }

  private async finished(handing: Promise<void>): Promise<void> {
    this.atHand.add(handing);
    await handing.finally(() => { this.atHand.delete(handing); });
  }

  private async listed(): Promise<readonly DueJob[]> {
    const jobs = await this.queue.getJobs(['delayed', 'wait', 'prioritized']);
    return jobs.filter(Boolean).map((job) => ({ key: job.id ?? '', dueAt: dueAtOf(job) })).sort((one, other) => one.dueAt.localeCompare(other.dueAt));
  }
}

/** The time travels as BullMQ's own, so that a job carries no data. */
const bullJob = ({ key, dueAt }: DueJob, now: string) => {
  const timestamp = Math.min(Date.parse(now), Date.parse(dueAt));
  return { name: NAME, data: {}, opts: { jobId: key, timestamp, delay: Date.parse(dueAt) - timestamp } };
};

const dueAtOf = ({ timestamp, opts }: Pick<Job, 'timestamp' | 'opts'>): string => new Date(timestamp + (opts.delay ?? 0)).toISOString();

const aborted = (signal: AbortSignal): Promise<void> => new Promise((resolve) => {
  if (signal.aborted) resolve();
  signal.addEventListener('abort', () => { resolve(); }, { once: true });
});
