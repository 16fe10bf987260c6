import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { councilDecides, draft, endorsedGoals, goalText } from './steps.js';

describe.each(PROFILES)('A goal that goes on in the next year ($name)', (profile) => {
  let started: StartedApp;
  let goalId: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    ({ goals: [goalId = ''] } = await endorsedGoals(started));
    await (await started.signInAt('2027-03-02T08:00:00Z', 'controller')).post('/v1/cycles', { budgetYear: 2028, template: 'lulea-2017' });
  });
  afterAll(() => started.close());

  const carryOver = async (budgetYear: number, unit = 'BUN') => (await started.signInAt('2027-04-05T08:00:00Z', 'committee-secretary', unit)).post(
    `/v1/goals/${goalId}/carry-overs`, { budgetYear, unit, area: draft.area, content: goalText('Ännu fler elever når målen') });

  it('has to have been adopted', async () =>
    expect((await carryOver(2028)).body).toMatchObject({ status: 409, code: 'only-adopted-carried-over', params: { status: 'endorsed' } }));

  it('is carried over by whoever answers for it, into a later year', async () => {
    await councilDecides(await started.signInAt('2027-04-05T07:00:00Z', 'council-secretary', 'KF'), {
      meetingDate: '2026-11-23', paragraph: 150, goals: [{ goalId, version: 1, outcome: 'adopted', geh: 'none' }] });
    expect((await carryOver(2027)).body).toMatchObject({ status: 422, code: 'carried-over-to-earlier-year' });
    expect((await carryOver(2028, 'SOC')).body).toMatchObject({ status: 403, code: 'unit-not-responsible', params: { responsible: 'BUN' } });
  });

  it('is a draft of its own, and each knows the other', async () => {
    const { status, body: { goalId: carriedOver, after } } = await carryOver(2028);
    expect(status).toBe(201);
    const secretary = await started.signIn('committee-secretary', 'BUN');
    expect((await secretary.get(`/v1/goals/${carriedOver}?after=${after}`)).body).toMatchObject({ status: 'draft', budgetYear: 2028, carriedOverFrom: goalId, carriedOverTo: [] });
    expect((await secretary.get(`/v1/goals/${goalId}`)).body).toMatchObject({ status: 'adopted', budgetYear: 2027, carriedOverFrom: null, carriedOverTo: [carriedOver] });
    expect((await started.anybody.get(`/v1/goals/${goalId}`)).body.carriedOverTo).toEqual([]);
    expect((await secretary.get(`/v1/goals/${carriedOver}/history`)).body.at(-1).sentence).toBe('Målet fördes över från 2027 (version 1) och ska beslutas på nytt.');
    expect((await carryOver(2028)).body).toMatchObject({ status: 409, code: 'goal-already-drafted' });
  });
});
