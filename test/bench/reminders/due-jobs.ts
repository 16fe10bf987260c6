import { randomUUID } from 'node:crypto';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { BullDueJobs } from '#lib/adapters-cluster';
import { SystemClock } from '#lib/platform';
import { shared } from '../../services/keeper.js';
import { contest, type Bench } from '../measure.js';

const JOBS = 10_000;
const AT_ONCE = 16;
const ROUNDS = 5;

const keys = (): readonly string[] => Array.from({ length: JOBS }, (_, n) => `reminder~${n}`);

/** Jobs that are due already, planned in one call and handed over, against BullMQ with the same queue alone. */
export const dueJobs: Bench = {
  name: `cluster: ${JOBS.toLocaleString('en')} due jobs planned and handed over`, unit: 'jobs/s', goal: { atLeast: 0.7 },
  measure: async () => {
    const { url } = await shared('redis');
    return contest({ rounds: ROUNDS, ours: () => ours(url), limit: () => bare(url) });
  },
};

const rethrow = (cause: unknown): never => { throw cause; };

/** Jobs a second, from the call that plans them to the last one handed over. */
async function timed(planned: () => Promise<unknown>, handedOver: Promise<void>): Promise<number> {
  const started = performance.now();
  await planned();
  await handedOver;
  return (JOBS / (performance.now() - started)) * 1000;
}

/** Whoever is handed a job counts it; resolves with the last. */
function counting(): Readonly<{ handle: () => Promise<void>; last: Promise<void> }> {
  const last = Promise.withResolvers<void>();
  let left = JOBS;
  const handle = (): Promise<void> => {
    left -= 1;
    if (left === 0) last.resolve();
    return Promise.resolve();
  };
  return { handle, last: last.promise };
}

async function ours(url: string): Promise<number> {
  const clock = SystemClock.real();
  const jobs = await BullDueJobs.open({ url, prefix: `bench-${randomUUID()}`, clock, onTrouble: rethrow });
  const [{ handle, last }, stopping] = [counting(), new AbortController()];
  const waking = jobs.wake({ handle, failed: rethrow }, stopping.signal);
  const dueAt = clock.now();
  const rate = await timed(() => jobs.plan(keys().map((key) => ({ key, dueAt }))), last);
  stopping.abort();
  await waking;
  await jobs.close();
  return rate;
}

async function bare(url: string): Promise<number> {
  const [name, prefix, connection] = ['due', `bench-${randomUUID()}`, new Redis(url, { maxRetriesPerRequest: null })];
  const queue = new Queue(name, { connection, prefix, defaultJobOptions: { removeOnComplete: true } });
  const { handle, last } = counting();
  const worker = new Worker(name, handle, { connection, prefix, concurrency: AT_ONCE });
  await worker.waitUntilReady();
  const rate = await timed(() => queue.addBulk(keys().map((jobId) => ({ name, data: {}, opts: { jobId } }))), last);
  await worker.close();
  await queue.close();
  connection.disconnect();
  return rate;
}
