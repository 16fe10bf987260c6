import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import { BullDueJobs, RedisEvicts } from '#lib/adapters-cluster';
import { Unavailable, type DueJob } from '#lib/kernel';
import { SystemClock } from '#lib/platform';
import { OwnRedis } from '../services/redis.js';

const clock = SystemClock.real();
const AHEAD_MS = 7_200_000;
const job = (key: string, ms = 0): DueJob => ({ key, dueAt: new Date(Date.parse(clock.now()) + ms).toISOString() });

describe('Jobs on a Redis that fails', () => {
  let redis: OwnRedis;
  let jobs: BullDueJobs;
  let ending: (() => unknown)[];
  const open = async (own = clock): Promise<BullDueJobs> => {
    const opened = await BullDueJobs.open({ url: redis.url, prefix: 'test', clock: own, onTrouble: () => undefined });
    ending.push(() => opened.close());
    return opened;
  };
  beforeEach(async () => {
    ending = [];
    redis = await OwnRedis.start();
    ending.push(() => { redis.stop(); });
    jobs = await open();
  });
  afterEach(async () => { for (const end of ending.toReversed()) await end(); });

  /** Whoever is woken; `next` resolves with the key of the next job and when it was handed over. */
  const wake = (of = jobs) => {
    const stop = new AbortController();
    let news = Promise.withResolvers<readonly [string, string]>();
    const handle = async (key: string): Promise<void> => {
      news.resolve([key, clock.now()]);
      news = Promise.withResolvers();
    };
    const running = of.wake({ handle, failed: () => undefined }, stop.signal);
    ending.push(async () => { stop.abort(); await running; });
    return () => news.promise;
  };

  /** What a sweep does: it plans until it is told that it has. */
  const planned = async (planning: DueJob): Promise<void> => {
    await jobs.plan([planning]).catch(async (error: unknown) => {
      expect(error).toBeInstanceOf(Unavailable);
      await turn();
      return planned(planning);
    });
  };

  it.each(['flushed', 'killed', 'frozen'])('are planned and wake again after it was %s', async (how) => {
    const next = wake();
    for (const round of ['one', 'two', 'three']) {
      await planned(job('lost', 3_600_000));
      if (how === 'flushed') await redis.tell('FLUSHALL');
      if (how === 'killed') { redis.kill(); await redis.startAgain(); }
      if (how === 'frozen') { redis.freeze(); redis.thaw(); }
      const woken = next();
      await planned(job(`after-${round}`));
      expect((await woken)[0]).toBe(`after-${round}`);
    }
  });

  it('are refused, not waited for, while it does not answer', async () => {
    redis.freeze();
    await expect(jobs.plan([job('frozen')])).rejects.toThrow(Unavailable);
    await expect(jobs.clockAheadMs()).rejects.toThrow(Unavailable);
    redis.thaw();
    redis.kill();
    await expect(jobs.planned()).rejects.toThrow(Unavailable);
    await expect(jobs.cancel(['gone'])).rejects.toThrow(Unavailable);
  });

  it.each(['killed', 'frozen'])('hold nobody up who is stopped while it is %s', async (how) => {
    const [woken, stop] = [Promise.withResolvers<string>(), new AbortController()];
    const running = jobs.wake({ handle: async (key) => { woken.resolve(key); }, failed: () => undefined }, stop.signal);
    await jobs.plan([job('first')]);
    await woken.promise;
    if (how === 'killed') redis.kill();
    else redis.freeze();
    await expect(jobs.planned()).rejects.toThrow(Unavailable);
    stop.abort();
    await running;
    redis.thaw();
  });

  it('are opened though it is away, and kept when it comes', async () => {
    redis.kill();
    jobs = await open();
    await redis.startAgain();
    await planned(job('kept', 60_000));
    expect((await jobs.planned()).map(({ key }) => key)).toEqual(['kept']);
  });

  it('are not opened where it would throw them away when it is full', async () => {
    await redis.tell('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru');
    await expect(open()).rejects.toThrow(RedisEvicts);
  });

  it('are told to be in danger where it comes back as one that would throw them away', async () => {
    const told = Promise.withResolvers<unknown>();
    const troubled = await BullDueJobs.open({ url: redis.url, prefix: 'test', clock, onTrouble: (cause) => { if (cause instanceof RedisEvicts) told.resolve(cause); } });
    ending.push(() => troubled.close());
    await redis.tell('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru');
    await redis.tell('CLIENT', 'KILL', 'TYPE', 'normal');
    expect(String(await told.promise)).toContain('allkeys-lru');
  });

  it('wait for its clock where the worker’s own is ahead, which is told', async () => {
    const ahead = new Date(Date.parse(clock.now()) + AHEAD_MS);
    const wrong = await open(SystemClock.aheadBy(AHEAD_MS));
    expect(await wrong.clockAheadMs()).toBeGreaterThan(AHEAD_MS - 5_000);
    const [next, soon] = [wake(wrong), job('soon', 2_500)];
    expect(soon.dueAt < ahead.toISOString()).toBe(true);
    const woken = next();
    await wrong.plan([soon]);
    // Two clocks may differ by a second without one of them being wrong.
    expect(Date.parse((await woken)[1])).toBeGreaterThanOrEqual(Date.parse(soon.dueAt) - 1_000);
  });
});
