import { expect } from '@jest/globals';
import { BullDueJobs } from '#lib/adapters-cluster';
import { TimerDueJobs } from '#lib/adapters-embedded';
import { SystemClock } from '#lib/platform';
import { dueJobsContract } from '#lib/testing';
import { ownPrefix } from '../services/redis.js';

dueJobsContract('a timer', async () => {
  const clock = SystemClock.real();
  const jobs = new TimerDueJobs(clock);
  return { jobs, clock, dispose: () => jobs.close() };
});

dueJobsContract('BullMQ on Redis', async () => {
  const [clock, troubles] = [SystemClock.real(), [] as unknown[]];
  const jobs = await BullDueJobs.open({ ...await ownPrefix(), clock, onTrouble: (cause) => { troubles.push(cause); } });
  return { jobs, clock, dispose: async () => { await jobs.close(); expect(troubles).toEqual([]); } };
});
