import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { draft, draftGoal, openCycle } from './steps.js';

const ADDRESS = '/v1/cycles/2027/units/BUN';
const REASON = 'Nämnden har ingen verksamhet i målområdet.';

describe.each(PROFILES)('A goal area that does not concern a unit ($name)', (profile) => {
  let started: StartedApp;
  let secretary: Client;
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    await openCycle(await started.signIn('controller'));
    secretary = await started.signIn('committee-secretary', 'BUN');
  });
  afterAll(() => started.close());

  const cellOf = async (area: string) => {
    const { body } = await started.anybody.get(`/v1/scorecard?budgetYear=2027&after=${after}`);
    const areas = body.directions.flatMap((direction: { areas: object[] }) => direction.areas);
    const { cells } = areas.find(({ code }: { code: string }) => code === area);
    return { ...cells.find(({ unit }: { unit: string }) => unit === 'BUN'), totals: body.totals };
  };
  const areasToWrite = async () => (await secretary.get(`/v1/work?after=${after}`)).body[0].areas;

  it('is declared so by its secretary, and everybody sees why', async () => {
    const { status, body } = await secretary.post(`${ADDRESS}/not-applicable`, { area: 'MO-3.1', reason: REASON });
    expect([status, body]).toEqual([201, { budgetYear: 2027, unit: 'BUN', area: 'MO-3.1', revision: 0, after: expect.any(String) }]);
    ({ after } = body);
    expect(await cellOf('MO-3.1')).toMatchObject({ goals: [], notApplicable: { reason: REASON, declaredOn: '2026-05-04' }, totals: { notApplicable: 1 } });
    expect(await areasToWrite()).toHaveLength(10);
  });

  it('stands in the scorecard as a table, among what is not reported', async () => {
    const { headers, text } = await started.anybody.get(`/v1/scorecard.csv?budgetYear=2027&after=${after}`).expect(200);
    expect([headers['content-type'], headers['content-disposition']]).toEqual(['text/csv; charset=utf-8', 'attachment; filename="styrkort-2027.csv"']);
    const rows = text.replace('\u{feff}', '').trimEnd().split('\r\n').map((row) => row.split(';'));
    expect(rows[0]).toEqual(['Målområde', 'Målområdets text', 'Enhet', 'Enhetens namn', 'Mål', 'Titel', 'Läge', 'Bedömning', 'Säkerhet']);
    const ofUnit = rows.filter(([, , unit]) => unit === 'BUN');
    expect(ofUnit.filter(([area]) => area !== 'MO-3.1').map((row) => row[6])).toEqual(Array.from({ length: 10 }, () => 'ej rapporterat'));
    expect(ofUnit.find(([area]) => area === 'MO-3.1')?.slice(4)).toEqual(['', REASON, 'ej tillämpligt', '', '']);
    expect((await started.anybody.get('/v1/scorecard.csv?budgetYear=2040')).status).toBe(404);
  });

  it('takes no goal until that is taken back', async () => {
    const refused = await secretary.post('/v1/goals', { ...draft, area: 'MO-3.1' });
    expect([refused.status, refused.body.code]).toEqual([409, 'area-declared-not-applicable']);
    ({ body: { after } } = await secretary.post(`${ADDRESS}/applicable`, { area: 'MO-3.1' }));
    expect(await cellOf('MO-3.1')).toMatchObject({ notApplicable: null, totals: { notApplicable: 0 } });
    expect(await areasToWrite()).toContain('MO-3.1');
    expect((await secretary.post(`${ADDRESS}/applicable`, { area: 'MO-3.1' })).body.code).toBe('area-not-declared');
  });

  it('cannot be one in which the unit has a goal, one that does not exist, or another unit\'s', async () => {
    await draftGoal(secretary);
    const has = await secretary.post(`${ADDRESS}/not-applicable`, { area: draft.area, reason: REASON });
    expect([has.status, has.body.code]).toEqual([409, 'area-has-goals']);
    expect((await secretary.post(`${ADDRESS}/not-applicable`, { area: 'MO-9', reason: REASON })).body.code).toBe('area-unknown');
    expect((await secretary.post(`${ADDRESS}/not-applicable`, { area: 'MO-3.1', reason: ' ' })).body.code).toBe('reason-missing');
    const other = await secretary.post('/v1/cycles/2027/units/SOC/not-applicable', { area: 'MO-3.1', reason: REASON });
    expect([other.status, other.body.code]).toEqual([403, 'not-own-body']);
    const nobody = await secretary.post('/v1/cycles/2027/units/NOPE/not-applicable', { area: 'MO-3.1', reason: REASON });
    expect([nobody.status, nobody.body.code]).toEqual([422, 'unit-not-registered']);
  });
});
