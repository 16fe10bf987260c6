import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PLAN_AHEAD_MS_MAX, type Clock, type DueJob, type DueJobs } from '#lib/kernel';

export type DueJobsHarness = Readonly<{ jobs: DueJobs; clock: Clock; dispose: () => Promise<void> }>;

/** What every keeper of jobs must do. Its clock goes on, since a server's cannot be stopped. */
export function dueJobsContract(name: string, start: () => Promise<DueJobsHarness>): void {
  describe(`Due jobs: ${name}`, () => {
    let harness: DueJobsHarness;
    let jobs: DueJobs;
    let failures: unknown[];
    const waking: (() => Promise<void>)[] = [];

    beforeEach(async () => {
      harness = await start();
      jobs = harness.jobs;
      failures = [];
    });
    afterEach(async () => {
      for (const stop of waking.splice(0)) await stop();
      await harness.dispose();
    });

    const inMs = (ms: number): string => new Date(Date.parse(harness.clock.now()) + ms).toISOString();
    const job = (key: string, ms = 0): DueJob => ({ key, dueAt: inMs(ms) });

    /** Whoever is woken, and how to wait for what it was woken for. */
    const wake = (handle: (key: string) => Promise<void> = async () => undefined) => {
      const [stop, handed] = [new AbortController(), [] as string[]];
      let news = Promise.withResolvers<void>();
      const running = jobs.wake({
        handle: async (key) => {
          handed.push(key);
          news.resolve();
          news = Promise.withResolvers();
          await handle(key);
        },
        failed: (error) => { failures.push(error); },
      }, stop.signal);
      waking.push(async () => { stop.abort(); await running; });
      const until = async (...keys: readonly string[]): Promise<void> => { while (!keys.every((key) => handed.includes(key))) await news.promise; };
      return { handed, until, stop: async () => { stop.abort(); await running; } };
    };

    it('wakes for what is due already, also where it was planned before anybody listened', async () => {
      await jobs.plan([job('reminder~1', -60_000), job('reminder~2')]);
      const woken = wake();
      await woken.until('reminder~1', 'reminder~2');
      expect(await jobs.planned()).toEqual([]);
    });

    it('wakes for what falls due while it waits, not before its time', async () => {
      const planned = job('reminder~1', 150);
      let wokenAt = '';
      const woken = wake(async () => { wokenAt = harness.clock.now(); });
      await jobs.plan([planned]);
      await woken.until('reminder~1');
      expect(wokenAt >= planned.dueAt).toBe(true);
    });

    it('tells what is planned, the earliest first', async () => {
      const planned = [job('b', PLAN_AHEAD_MS_MAX - 60_000), job('a', 3_600_000)];
      await jobs.plan(planned);
      expect(await jobs.planned()).toEqual(planned.toReversed());
    });

    it('wakes once for what is planned twice', async () => {
      const twice = job('reminder~1', 100);
      await jobs.plan([twice]);
      await jobs.plan([twice]);
      const woken = wake();
      await jobs.plan([job('after', 200)]);
      await woken.until('after');
      expect(woken.handed).toEqual(['reminder~1', 'after']);
    });

    it('wakes for what is planned again after it was handed over', async () => {
      const woken = wake();
      while (woken.handed.length < 2) {
        await jobs.plan([job('again')]);
        await turn();
      }
      expect(new Set(woken.handed)).toEqual(new Set(['again']));
    });

    it('goes by the later of two times for the same job, whether it comes sooner or later', async () => {
      await jobs.plan([job('sooner', 3_600_000), job('later')]);
      const moved = [job('sooner'), job('later', 3_600_000)];
      await jobs.plan(moved);
      const woken = wake();
      await woken.until('sooner');
      await jobs.plan([job('after')]);
      await woken.until('after');
      expect(woken.handed).toEqual(['sooner', 'after']);
      expect(await jobs.planned()).toEqual(moved.slice(1));
    });

    it('never wakes for what was cancelled, and cancels what is not there', async () => {
      await jobs.plan([job('cancelled', 50), job('after', 150)]);
      await jobs.cancel(['cancelled', 'never-planned']);
      const woken = wake();
      await woken.until('after');
      expect(woken.handed).toEqual(['after']);
    });

    it('forgets what the handler fails with, says so, and goes on', async () => {
      const failure = new Error('The letter is torn');
      const woken = wake(async (key) => { if (key === 'failing') throw failure; });
      await jobs.plan([job('failing')]);
      await woken.until('failing');
      await jobs.plan([job('after')]);
      await woken.until('after');
      while (failures.length === 0) await turn();
      expect([failures, await jobs.planned()]).toEqual([[failure], []]);
    });

    it('lets a slow handler hinder no other', async () => {
      const slow = Promise.withResolvers<void>();
      const woken = wake((key) => (key === 'slow' ? slow.promise : Promise.resolve()));
      await jobs.plan([job('slow')]);
      await woken.until('slow');
      await jobs.plan([job('quick')]);
      await woken.until('quick');
      slow.resolve();
    });

    it('finishes what is at hand when it is stopped, and begins nothing else', async () => {
      const slow = Promise.withResolvers<void>();
      let isDone = false;
      const woken = wake(async () => { await slow.promise; isDone = true; });
      await jobs.plan([job('slow')]);
      await woken.until('slow');
      const stopped = woken.stop();
      await jobs.plan([job('not-begun')]);
      slow.resolve();
      await stopped;
      expect([isDone, woken.handed]).toEqual([true, ['slow']]);
      expect((await jobs.planned()).map(({ key }) => key)).toEqual(['not-begun']);
    });

    it('hands over a thousand that are due at the same moment, each once', async () => {
      const woken = wake();
      const many = Array.from({ length: 1_000 }, (_, n) => job(`reminder~${n}`));
      await jobs.plan(many);
      await woken.until(...many.map(({ key }) => key));
      expect(woken.handed).toHaveLength(1_000);
    });

    it.each([
      ['further ahead than a day', 'reminder', 86_400_000 + 60_000], ['with a key that a queue would misread', 'a:b', 0], ['with a number for a key', '17', 0], ['without a key', '', 0],
    ])('refuses a job %s', async (_, key, ms) => {
      await expect(jobs.plan([job('fine'), job(key, ms)])).rejects.toThrow(RangeError);
      expect(await jobs.planned()).toEqual([]);
    });

    it('knows how far its clock is from the jobs\'', async () => {
      expect(Math.abs(await jobs.clockAheadMs())).toBeLessThan(5_000);
    });
  });
}
