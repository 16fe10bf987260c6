import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { openCycle } from './steps.js';

/** Each step of this journey stands on the one before: they run in their order. */
describe.each(PROFILES)('Opening cycles ($name)', (profile) => {
  let started: StartedApp;
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    await openCycle(await started.signIn('controller'));
  });
  afterAll(() => started.close());

  const cycles = async () => (await started.anybody.get(`/v1/cycles?after=${after}`)).body;
  const copying = { budgetYear: 2028, copyOf: 2027 };

  it('copies another year\'s, beside which it runs', async () => {
    const controller = await started.signInAt('2027-03-01T08:00:00Z', 'controller');
    const copied = await controller.post('/v1/cycles/copies', copying);
    ({ body: { after } } = copied);
    expect(copied.body).toMatchObject({ budgetYear: 2028, warnings: [] });
    expect(await cycles()).toMatchObject([
      { budgetYear: 2028, copiedFrom: 2027, model: 'autumn', unitsLeftOut: [], submissionDeadline: '2027-09-01', template: 'lulea-2017' },
      { budgetYear: 2027, copiedFrom: null, model: 'autumn', submissionDeadline: '2026-09-01' },
    ]);
    expect((await cycles())[0].steeringModel.levels).toContainEqual({ level: 'area', label: 'KS-målområde', owner: 'KS' });
    expect((await controller.post('/v1/cycles/copies', copying)).body.code).toBe('cycle-already-open');
    expect((await controller.post('/v1/cycles/copies', { budgetYear: 2030, copyOf: 2020 })).body.code).toBe('cycle-not-open');
  });

  it('is done by the controller alone', async () => {
    const secretary = await started.signIn('board-secretary', 'KS');
    expect((await secretary.post('/v1/cycles/copies', { budgetYear: 2029, copyOf: 2028 })).body.code).toBe('action-not-allowed');
    expect((await secretary.post('/v1/cycles/2028/units', { unit: 'REV' })).body.code).toBe('action-not-allowed');
  });

  it('may be for a decision in June, which is too early after an election', async () => {
    const opened = await (await started.signIn('controller')).post('/v1/cycles', { budgetYear: 2031, template: 'lulea-2017', model: 'june' });
    expect(opened.body.warnings).toEqual([{ code: 'june-in-election-year', detail: expect.stringContaining('15 oktober 2030') }]);
    ({ body: { after } } = opened);
    expect((await cycles())[0]).toMatchObject({ budgetYear: 2031, model: 'june', draftingFrom: '2029-12-01', submissionDeadline: '2030-04-30' });
  });

  it('leaves room for a unit that is new', async () => {
    const unit = { code: 'LBR', name: 'Luleå Business Region AB', kind: 'company', body: 'LBR', validFrom: '2027-01-01' };
    const controller = await started.signIn('controller');
    expect((await controller.post('/v1/cycles/2028/units', { unit: 'LBR' })).body.code).toBe('unit-not-registered');
    expect((await (await started.signIn('administrator')).post('/v1/units', unit)).status).toBe(201);
    const included = await controller.post('/v1/cycles/2028/units', { unit: 'LBR' });
    ({ body: { after } } = included);
    expect((await controller.post('/v1/cycles/2028/units', { unit: 'LBR' })).body.code).toBe('unit-already-in-cycle');
    const [, copy] = await cycles();
    expect([copy.budgetYear, copy.units.includes('LBR'), copy.units.length]).toEqual([2028, true, 17]);
  });
});
