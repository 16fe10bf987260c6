import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { committeeDecides, councilDecides, draft, endorsedGoals } from './steps.js';

describe.each(PROFILES)('A goal that the committee takes back ($name)', (profile) => {
  let started: StartedApp;
  let goals: readonly string[];
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    ({ goals } = await endorsedGoals(started, 2));
  });
  afterAll(() => started.close());

  const seenBy = async (client: Client, path: string) => (await client.get(`${path}${path.includes('?') ? '&' : '?'}after=${after}`)).body;
  const withdrawal = (goalId = goals[0]) => ({ goalId, version: 1, outcome: 'withdrawn', reason: 'Uppdraget går till en annan nämnd' });
  const minutes = { meetingDate: '2026-10-15', paragraph: 97 };

  it('needs a reason', async () => {
    const secretary = await started.signInAt('2026-10-16T08:00:00Z', 'committee-secretary', 'BUN');
    const { status, body } = await secretary.post('/v1/decisions/committee', { body: 'BUN', ...minutes, goals: [{ ...withdrawal(), reason: undefined }] });
    expect([status, body.code]).toEqual([400, 'fields-invalid']);
    const blank = await secretary.post('/v1/decisions/committee', { body: 'BUN', ...minutes, goals: [{ ...withdrawal(), reason: ' ' }] });
    expect([blank.status, blank.body.params.problems]).toEqual([409, [{ goalId: goals[0], code: 'reason-missing', params: {} }]]);
  });

  it('stays on record, leaves its cell and waits for nobody', async () => {
    const secretary = await started.signInAt('2026-10-16T09:00:00Z', 'committee-secretary', 'BUN');
    ({ body: { after } } = await committeeDecides(secretary, { ...minutes, goals: [withdrawal()] }));
    const council = await started.signInAt('2026-10-16T10:00:00Z', 'council-secretary', 'KF');
    expect(await seenBy(council, `/v1/goals/${goals[0]}`)).toMatchObject({
      status: 'withdrawn', version: 1, decisions: [{ outcome: 'submitted' }, { outcome: 'endorsed' }, { outcome: 'withdrawn', basis: { body: 'BUN', paragraph: 97 } }] });
    expect((await seenBy(council, `/v1/goals/${goals[0]}/history`)).at(-1).sentence)
      .toBe('Barn- och utbildningsnämnden återkallade målet den 15 oktober 2026, § 97 (version 1). Skäl: Uppdraget går till en annan nämnd');
    const { totals } = await seenBy(council, '/v1/scorecard?budgetYear=2027');
    expect(totals.goals).toBe(1);
    expect((await seenBy(council, '/v1/work')).map(({ goals: waiting }: { goals: readonly object[] }) => waiting.length)).toEqual([1]);
  });

  it('is no longer among the goals of its area', async () => {
    const secretary = await started.signInAt('2026-10-17T08:00:00Z', 'committee-secretary', 'BUN');
    const { body } = await secretary.post('/v1/cycles/2027/units/BUN/not-applicable', { area: draft.area, reason: 'Nämnden har ingen verksamhet där' });
    expect([body.code, body.params]).toEqual(['area-has-goals', { area: draft.area, goals: 1 }]);
  });

  it('is not a goal that KF has adopted', async () => {
    const council = await started.signInAt('2026-11-24T08:00:00Z', 'council-secretary', 'KF');
    await councilDecides(council, { meetingDate: '2026-11-23', paragraph: 150, goals: [{ goalId: goals[1], version: 1, outcome: 'adopted', geh: 'none' }] });
    const secretary = await started.signInAt('2026-12-04T08:00:00Z', 'committee-secretary', 'BUN');
    const { status, body } = await secretary.post('/v1/decisions/committee', {
      body: 'BUN', meetingDate: '2026-12-03', paragraph: 120, goals: [withdrawal(goals[1])] });
    expect([status, body.params.problems]).toEqual([409, [{ goalId: goals[1], code: 'goal-not-withdrawable', params: { status: 'adopted' } }]]);
  });
});
