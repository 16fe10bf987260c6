import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { adoptedGoals } from './steps.js';

describe.each(PROFILES)('What was decided to hold on a day ($name)', (profile) => {
  let started: StartedApp;
  let goalId: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    const brought = await adoptedGoals(started);
    [goalId = ''] = brought.goals;
    await started.anybody.get(`/v1/cycles?after=${brought.after}`);
  });
  afterAll(() => started.close());

  it.each([['2026-12-31', 404], ['2027-01-01', 200], ['2027-12-31', 200], ['2028-01-01', 404]] as const)('is asked of a goal on %s', async (day, status) => {
    expect((await started.anybody.get(`/v1/goals/${goalId}?inForceOn=${day}`)).status).toBe(status);
  });

  it('is known of a goal only once it was recorded', async () =>
    expect((await started.anybody.get(`/v1/goals/${goalId}?inForceOn=2027-06-01&knownAt=2026-11-23T23:00:00Z`)).status).toBe(404));

  it('is, of a body, what it had decided by then', async () => {
    const decided = async (day: string) => (await started.anybody.get(`/v1/decisions?body=KS&year=2026&inForceOn=${day}`)).body.length;
    expect([await decided('2026-10-04'), await decided('2026-10-05')]).toEqual([0, 1]);
  });
});
