import { describe, expect, it } from '@jest/globals';
import { SoleLeadership } from './sole-leadership.js';

describe('The only process of a data folder', () => {
  it('leads at once, until it is told to end', async () => {
    const end = new AbortController();
    const told: boolean[] = [];
    await new SoleLeadership().lead(async (signal) => {
      told.push(signal.aborted);
      end.abort();
      told.push(signal.aborted);
    }, end.signal);
    expect(told).toEqual([false, true]);
  });

  it('does not begin when it has been told to end', async () => {
    await new SoleLeadership().lead(() => Promise.reject(new Error('It has begun')), AbortSignal.abort());
  });
});
