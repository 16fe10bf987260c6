import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { adoptedGoals, councilDecides, draft } from './steps.js';

describe.each(PROFILES)('A goal that another committee takes over during the year ($name)', (profile) => {
  let started: StartedApp;
  let goalId: string;
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    ({ goals: [goalId = ''] } = await adoptedGoals(started));
  });
  afterAll(() => started.close());

  const transfer = { outcome: 'transferred', toUnit: 'SOC', effectiveFrom: '2027-07-01' };
  const minutes = { meetingDate: '2027-03-22', paragraph: 40 };
  const assessment = (followUp: string) => ({ followUp, assessment: 'achieved', certainty: 'preliminary', motivation: 'Resultaten stiger' });
  const at = (moment: string, role: 'committee-secretary' | 'council-secretary', body: string) => started.signInAt(moment, role, body);

  it('is transferred only to a unit that is there, from a day', async () => {
    const council = await at('2027-03-23T08:00:00Z', 'council-secretary', 'KF');
    const decides = async (over: object) => (await council.post('/v1/decisions/council', { ...minutes, goals: [{ goalId, version: 1, ...transfer, ...over }] })).body;
    expect(await decides({ toUnit: undefined })).toMatchObject({ code: 'fields-invalid' });
    expect(await decides({ toUnit: 'XYZ' })).toMatchObject({ code: 'unit-not-registered', params: { unit: 'XYZ' } });
    expect(await decides({ toUnit: 'BUN' })).toMatchObject({ code: 'goals-not-decidable', params: { problems: [{ code: 'unit-already-responsible' }] } });
    expect(await decides({ effectiveFrom: '2027-03-01' })).toMatchObject({ params: { problems: [{ code: 'transfer-before-decision' }] } });
  });

  it('stays with its committee until that day, which reports on it', async () => {
    const council = await at('2027-03-23T09:00:00Z', 'council-secretary', 'KF');
    ({ body: { after } } = await councilDecides(council, { ...minutes, goals: [{ goalId, version: 1, ...transfer }] }));
    expect((await council.get(`/v1/goals/${goalId}?after=${after}`)).body).toMatchObject({
      unit: 'BUN', body: 'BUN', status: 'adopted',
      transfers: [{ basis: { body: 'KF', ...minutes }, fromUnit: 'BUN', toUnit: 'SOC', effectiveFrom: '2027-07-01' }],
    });
    const secretary = await at('2027-05-10T08:00:00Z', 'committee-secretary', 'BUN');
    expect((await secretary.post(`/v1/goals/${goalId}/assessments`, assessment('april'), { 'if-match': '*' })).status).toBe(201);
  });

  it('is from that day the new committee\'s to report on, also for the time before', async () => {
    const path = `/v1/goals/${goalId}/assessments`;
    const former = await at('2027-09-08T08:00:00Z', 'committee-secretary', 'BUN');
    expect((await former.post(path, assessment('augusti'), { 'if-match': '*' })).body).toMatchObject({ status: 403, code: 'not-own-body' });
    const secretary = await at('2027-09-08T09:00:00Z', 'committee-secretary', 'SOC');
    const { body: work } = await secretary.get(`/v1/work?after=${after}`);
    expect(work).toContainEqual(expect.objectContaining({ kind: 'assess-goals', unit: 'SOC', followUp: 'augusti', goals: [expect.objectContaining({ goalId, unit: 'SOC' })] }));
    const assessed = await secretary.post(path, assessment('augusti'), { 'if-match': '*' });
    expect(assessed.status).toBe(201);
    ({ body: { after } } = assessed);
  });

  it('is in the column of the one that had it, on each day', async () => {
    const anybody = started.anybody;
    const columns = async (query: string) => {
      const { body } = await anybody.get(`/v1/scorecard?budgetYear=2027&after=${after}${query}`);
      return (body.directions as readonly { areas: readonly { code: string; cells: readonly { unit: string; goals: readonly object[] }[] }[] }[])
        .flatMap(({ areas }) => areas).filter(({ code }) => code === draft.area).flatMap(({ cells }) => cells.filter(({ goals }) => goals.length > 0).map(({ unit }) => unit));
    };
    expect([await columns('&inForceOn=2027-06-30'), await columns('&inForceOn=2027-07-01'), await columns('')]).toEqual([['BUN'], ['SOC'], ['SOC']]);
    expect(await columns('&knownAt=2027-05-01T08:00:00Z')).toEqual(['BUN']);
  });

  it('tells so in its history', async () => {
    const { body } = await started.anybody.get(`/v1/goals/${goalId}/history?after=${after}`);
    expect((body as readonly { sentence: string }[]).map(({ sentence }) => sentence)).toContainEqual(
      'Kommunfullmäktige beslutade den 22 mars 2027, § 40, att ansvaret för målet går över från Barn- och utbildningsnämnden till Socialnämnden den 1 juli 2027.');
  });
});
