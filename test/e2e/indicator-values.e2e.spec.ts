import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { adoptedGoals, committeeDecides } from './steps.js';

const FINAL = { followUp: 'augusti', assessment: 'achieved', certainty: 'final', motivation: '91,2 procent i augusti.' };

describe.each(PROFILES)('What the indicators of a goal show ($name)', (profile) => {
  let started: StartedApp;
  let goalId: string;
  let indicatorId: string;
  let secretary: Client;
  let after: string;
  const report = (...values: readonly object[]) => secretary.post(`/v1/goals/${goalId}/indicators/${indicatorId}/values`, { followUp: 'augusti', values });
  const reported = async (...values: readonly object[]) => { ({ body: { after } } = await report(...values)); };
  const code = async (...values: readonly object[]) => { const { status, body } = await report(...values); return [status, body.code]; };
  const series = async (by = secretary) => (await by.get(`/v1/goals/${goalId}/series?after=${after}`)).body;

  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    ({ goals: [goalId = ''], after } = await adoptedGoals(started));
    ({ body: { content: { indicators: [{ indicatorId }] } } } = await started.anybody.get(`/v1/goals/${goalId}?after=${after}`));
    secretary = await started.signInAt('2027-09-10T08:00:00Z', 'committee-secretary', 'BUN');
  });
  afterAll(() => started.close());

  it('is empty until something is told, and no assessment is final before that', async () => {
    expect(await series()).toEqual([expect.objectContaining({ indicatorId, name: 'Behöriga till gymnasiet', baseline: { value: '87.5', period: '2025' }, values: [] })]);
    const refused = await secretary.post(`/v1/goals/${goalId}/assessments`, FINAL);
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([409, 'outcome-missing', { indicators: ['Behöriga till gymnasiet'] }]);
  });

  it('is told per period and gender with a decimal comma, nothing being another thing than zero', async () => {
    await reported(
      { period: '2027-08', status: 'preliminary', value: '91,2' }, { period: '2027-08', gender: 'women', status: 'preliminary', value: '1 092,50' },
      { period: '2027-08', gender: 'men', status: 'suppressed', absenceReason: 'Färre än tio' }, { period: '2026', status: 'final', value: '0' });
    expect((await series())[0].values).toMatchObject([
      { period: '2026', gender: 'total', value: '0' }, { period: '2027-08', gender: 'total', value: '91.2', status: 'preliminary' },
      { period: '2027-08', gender: 'women', value: '1092.50' }, { period: '2027-08', gender: 'men', value: null, status: 'suppressed', absenceReason: 'Färre än tio' }]);
    expect((await secretary.post(`/v1/goals/${goalId}/assessments`, FINAL)).status).toBe(201);
  });

  it('never loses a value: another one says why it takes the place', async () => {
    expect(await code({ period: '2027-08', status: 'final', value: '91,4' })).toEqual([409, 'revision-reason-missing']);
    const before = started.clock.now();
    secretary = await started.signInAt('2027-11-15T08:00:00Z', 'committee-secretary', 'BUN');
    await reported({ period: '2027-08', status: 'final', value: '91,4', reason: 'Slutlig statistik' });
    const total = ({ values }: { values: { period: string; gender: string }[] }) => values.find(({ period, gender }) => period === '2027-08' && gender === 'total');
    expect(total((await series())[0])).toMatchObject({ value: '91.4', status: 'final', superseded: [{ value: '91.2', status: 'preliminary', reportedOn: '2027-09-10', reason: 'Slutlig statistik' }] });
    const earlier = (await secretary.get(`/v1/goals/${goalId}/series?knownAt=${before}`)).body;
    expect(total(earlier[0])).toMatchObject({ value: '91.2', superseded: [] });
  });

  it('is told the public when the committee has decided on its follow-up, and not as of before that', async () => {
    expect((await series(started.anybody))[0].values).toEqual([]);
    const before = started.clock.now();
    secretary = await started.signInAt('2027-11-22T08:00:00Z', 'committee-secretary', 'BUN');
    ({ body: { after } } = await committeeDecides(secretary, { meetingDate: '2027-11-18', paragraph: 120, goals: [{ goalId, version: 1, outcome: 'follow-up-submitted', followUp: 'augusti' }] }));
    expect(await series(started.anybody)).toEqual(await series());
    expect((await started.anybody.get(`/v1/goals/${goalId}/series?knownAt=${before}`)).body[0].values).toEqual([]);
  });

  it('is refused for another period than the report\'s, without a value or the reason for none, and to others', async () => {
    expect(await code({ period: '2027-09', status: 'final', value: '1' })).toEqual([422, 'period-outside-report']);
    expect(await code({ period: '2025-08', status: 'final', value: null })).toEqual([422, 'value-missing']);
    expect(await code({ period: '2025-08', status: 'missing' })).toEqual([422, 'absence-reason-missing']);
    expect(await code({ period: '2025-08', status: 'final', value: 'tolv' })).toEqual([422, 'decimal-malformed']);
    const other = await started.signIn('committee-secretary', 'SOC');
    const foreign = await other.post(`/v1/goals/${goalId}/indicators/${indicatorId}/values`, { followUp: 'augusti', values: [{ period: '2025-08', status: 'final', value: '1' }] });
    expect([foreign.status, foreign.body.code]).toEqual([403, 'not-own-body']);
    const unknown = await secretary.post(`/v1/goals/${goalId}/indicators/${goalId}/values`, { followUp: 'augusti', values: [{ period: '2025-08', status: 'final', value: '1' }] });
    expect([unknown.status, unknown.body.code]).toEqual([404, 'indicator-not-in-goal']);
  });
});
