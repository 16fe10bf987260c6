import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CAST } from '#lib/history';
import { SignInLinks } from '#lib/application';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { boardDecides, councilDecides, goalText } from './steps.js';

const DECIDED = { body: 'KF', meetingDate: '2026-04-27', paragraph: 61 };
const ERIK = CAST.find(({ name }) => name === 'Erik Lindmark')?.personId ?? '';

/** As Luleå's committees for culture and for leisure became one at the turn of 2018. */
describe.each(PROFILES)('Two committees that become one ($name)', (profile) => {
  let started: StartedApp;
  let administrator: Client;
  let goals: Readonly<Record<'FRI' | 'AMF', string>>;
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    administrator = await started.signIn('administrator');
    await (await started.signIn('controller')).post('/v1/cycles', { budgetYear: 2026, template: 'lulea-2017' });
    goals = { FRI: await adopted('FRI', 'FRI', 1), AMF: await adopted('KS', 'AMF', 2) };
  });
  afterAll(() => started.close());

  async function adopted(body: string, unit: string, paragraph: number): Promise<string> {
    const secretary = await started.signIn('committee-secretary', body);
    const { body: { goalId } } = await secretary.post('/v1/goals', { budgetYear: 2026, unit, area: 'MO-2.1', content: goalText() });
    const minutes = { meetingDate: '2026-05-04', paragraph };
    await secretary.post('/v1/decisions/committee', { body, ...minutes, lateReason: 'Målet väcktes under året.', goals: [{ goalId, version: 1 }] });
    await boardDecides(await started.signIn('board-secretary', 'KS'), { ...minutes, paragraph: paragraph + 100, goals: [{ goalId, version: 1, outcome: 'endorsed' }] });
    await councilDecides(await started.signIn('council-secretary', 'KF'), { ...minutes, goals: [{ goalId, version: 1, outcome: 'adopted', geh: 'none' }] });
    return goalId;
  }

  const unitsOn = async (day: string) => {
    const { body } = await started.anybody.get(`/v1/units?inForceOn=${day}&after=${after}`);
    return body.map(({ code }: { code: string }) => code).filter((code: string) => ['FRI', 'KULT', 'KFN', 'AMF', 'KLF'].includes(code)).sort();
  };
  const dissolve = (code: string, lastDay: string, successors: readonly string[], basis = DECIDED) =>
    administrator.post(`/v1/units/${code}/dissolution`, { lastDay, successors, basis });

  it('are dissolved into it by KF, which must have registered it', async () => {
    const early = await dissolve('FRI', '2026-12-31', ['KFN']);
    expect([early.status, early.body.code]).toEqual([422, 'successor-not-registered']);
    await administrator.post('/v1/units', { code: 'KFN', name: 'Kultur- och fritidsnämnden', kind: 'committee', body: 'KFN', validFrom: '2027-01-01' });
    for (const code of ['FRI', 'KULT']) {
      const { status, body } = await dissolve(code, '2026-12-31', ['KFN']);
      expect([status, body]).toMatchObject([201, { code }]);
      ({ after } = body);
    }
    expect([await unitsOn('2026-12-31'), await unitsOn('2027-01-01')]).toEqual([['AMF', 'FRI', 'KLF', 'KULT'], ['AMF', 'KFN', 'KLF']]);
  });

  it('are refused to be dissolved by another, with nobody to take over, or by anybody but the administrator', async () => {
    expect((await dissolve('BUN', '2026-12-31', ['SOC'], { ...DECIDED, body: 'KS' })).body.code).toBe('council-decides-organisation');
    expect((await dissolve('AMF', '2026-06-30', [])).body).toMatchObject({ code: 'unit-has-open-goals', params: { unit: 'AMF', goals: 1 } });
    expect((await dissolve('NOPE', '2026-06-30', [])).body.code).toBe('unit-not-registered');
    const secretary = await started.signIn('committee-secretary', 'FRI');
    const { status } = await secretary.post('/v1/units/FRI/dissolution', { lastDay: '2026-12-31', successors: ['KFN'], basis: DECIDED });
    expect(status).toBe(403);
  });

  it('are found by what they were called, with the decision and the way of the archive', async () => {
    const { body } = await started.anybody.get(`/v1/units?called=FRITID&after=${after}`);
    expect(body.map(({ code }: { code: string }) => code)).toEqual(['FRI', 'KFN']);
    expect(body[0].ending).toEqual({
      lastDay: '2026-12-31', successors: ['KFN'], basis: DECIDED, archive: 'Verksamheten förs över: arkivet följer med till Kultur- och fritidsnämnden.' });
  });

  it('leave an administration\'s goals, in the middle of a year, under the one that took it over', async () => {
    ({ body: { after } } = await dissolve('AMF', '2026-06-30', ['KLF'], { body: 'KS', meetingDate: '2026-05-04', paragraph: 110 }));
    const columnOn = async (day: string) => {
      const { body } = await started.anybody.get(`/v1/scorecard?budgetYear=2026&inForceOn=${day}&after=${after}`);
      const cells = body.directions.flatMap(({ areas }: { areas: { cells: object[] }[] }) => areas.flatMap((area) => area.cells));
      return cells.filter((cell: { goals: { goalId: string }[] }) => cell.goals.some(({ goalId }) => goalId === goals.AMF)).map(({ unit }: { unit: string }) => unit);
    };
    expect([await columnOn('2026-06-30'), await columnOn('2026-07-01')]).toEqual([['AMF'], ['KLF']]);
    expect([await unitsOn('2026-06-30'), await unitsOn('2026-07-01')]).toEqual([['AMF', 'FRI', 'KLF', 'KULT'], ['FRI', 'KLF', 'KULT']]);
  });

  it('leave their secretary without a role for them, and the year-end report to the successor', async () => {
    await administrator.post(`/v1/persons/${ERIK}/roles`, { role: 'committee-secretary', body: 'KFN', from: '2027-01-01' });
    const late = await administrator.post(`/v1/persons/${ERIK}/roles`, { role: 'company-secretary', body: 'FRI', from: '2027-01-01' });
    expect([late.status, late.body.code]).toEqual([422, 'role-after-body']);
    started.clock.set('2027-01-11T08:00:00Z');
    const erik = await started.anybody.signedIn(await started.app.get(SignInLinks).issue(ERIK), { role: 'committee-secretary', body: 'KFN' });
    expect((await erik.get('/v1/session')).body.capacities).toEqual([{ role: 'committee-secretary', body: 'KFN' }]);
    const report = { followUp: 'december', assessment: 'achieved', certainty: 'preliminary', motivation: '92 procent i december.' };
    const before = await erik.as({ role: 'committee-secretary', body: 'FRI' }).post(`/v1/goals/${goals.FRI}/assessments`, report);
    expect([before.status, before.body.code]).toEqual([403, 'capacity-not-held']);
    const { status, body } = await erik.post(`/v1/goals/${goals.FRI}/assessments`, report);
    expect(status).toBe(201);
    const goal = (await erik.get(`/v1/goals/${goals.FRI}?after=${body.after}`)).body;
    expect(goal).toMatchObject({ unit: 'FRI', body: 'KFN', assessment: { followUp: 'december' } });
  });

  it('have minutes that the successor goes on keeping, and no meeting after their last day', async () => {
    const erik = await started.anybody.signedIn(await started.app.get(SignInLinks).issue(ERIK), { role: 'committee-secretary', body: 'KFN' });
    const last = await erik.post('/v1/meetings', { body: 'FRI', meetingDate: '2026-12-15' });
    expect(last.status).toBe(201);
    const none = await erik.post('/v1/meetings', { body: 'FRI', meetingDate: '2027-01-19' });
    expect([none.status, none.body.code]).toEqual([422, 'body-not-there-then']);
  });

  it('keep each other\'s names where one is renamed', async () => {
    const basis = { ...DECIDED, meetingDate: '2026-11-23', paragraph: 150 };
    administrator = await started.signIn('administrator');
    const { body } = await administrator.post('/v1/units/KFN/names', { name: 'Upplevelsenämnden', from: '2027-07-01', basis });
    expect(body.code).toBe('KFN');
    const nameOn = async (day: string) => (await started.anybody.get(`/v1/units?inForceOn=${day}&called=KFN&after=${body.after}`)).body[0].name;
    expect([await nameOn('2027-06-30'), await nameOn('2027-07-01')]).toEqual(['Kultur- och fritidsnämnden', 'Upplevelsenämnden']);
    expect((await administrator.post('/v1/units/KFN/names', { name: 'Upplevelsenämnden', from: '2027-08-01', basis })).body.code).toBe('unit-name-unchanged');
  });
});
