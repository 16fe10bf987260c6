import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { boardDecides, committeeDecides, councilDecides, draftGoal, draft, openCycle } from './steps.js';

/** Each step of this journey stands on the one before: they run in their order. */
describe.each(PROFILES)('A cycle from its opening to its closing ($name)', (profile) => {
  let started: StartedApp;
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-03-02T08:00:00Z' });
    ({ body: { after } } = await openCycle(await started.signIn('controller')));
  });
  afterAll(() => started.close());

  const cycle = async (query = '') => (await started.anybody.get(`/v1/cycles/2027?after=${after}${query}`)).body;
  const phaseAt = async (instant: string) => {
    started.clock.set(instant);
    return (await cycle()).phase;
  };

  it('goes through its phases by days and by what is done', async () => {
    expect(await phaseAt('2026-03-31T08:00:00Z')).toBe('planned');
    expect(await phaseAt('2026-04-01T08:00:00Z')).toBe('submission-open');
    const goalId = await draftGoal(await started.signIn('committee-secretary', 'BUN'));
    const of = (outcome: object) => ({ goals: [{ goalId, version: 1, ...outcome }] });
    await committeeDecides(await started.signInAt('2026-08-28T08:00:00Z', 'committee-secretary', 'BUN'), { meetingDate: '2026-08-27', paragraph: 84, ...of({}) });
    expect(await phaseAt('2026-09-02T08:00:00Z')).toBe('board-preparation');
    const board = await started.signInAt('2026-10-06T08:00:00Z', 'board-secretary', 'KS');
    await boardDecides(board, { meetingDate: '2026-10-05', paragraph: 201, ...of({ outcome: 'endorsed' }) });
    ({ body: { after } } = await board.post('/v1/cycles/2027/proposals', {}));
    expect(await cycle()).toMatchObject({ phase: 'proposal-decided', phaseLabel: 'kommunstyrelsen har lagt sitt förslag' });
    const council = await started.signInAt('2026-11-16T08:00:00Z', 'council-secretary', 'KF');
    ({ body: { after } } = await council.post('/v1/cycles/2027/proposals/publications', { councilMeets: '2026-11-23', announcedOn: '2026-11-16' }));
    expect((await cycle()).phase).toBe('before-council');
    ({ body: { after } } = await councilDecides(await started.signInAt('2026-11-24T08:00:00Z', 'council-secretary', 'KF'), {
      meetingDate: '2026-11-23', paragraph: 150, ...of({ outcome: 'adopted', geh: 'none' }) }));
    expect((await cycle()).phase).toBe('adopted');
    expect([await phaseAt('2027-06-01T08:00:00Z'), await phaseAt('2028-01-01T08:00:00Z')]).toEqual(['executing', 'year-end']);
  });

  it('has its reports handed over to KF and the auditors, with a warning where that is late', async () => {
    const board = await started.signInAt('2028-04-24T08:00:00Z', 'board-secretary', 'KS');
    const interim = await board.post('/v1/cycles/2027/hand-overs', { followUp: 'augusti', handedOverOn: '2027-10-25' });
    expect(interim.body.warnings).toEqual([]);
    expect((await board.post('/v1/cycles/2027/hand-overs', { followUp: 'augusti', handedOverOn: '2027-10-25' })).body.code).toBe('report-already-handed-over');
    const annual = await board.post('/v1/cycles/2027/hand-overs', { followUp: 'december', handedOverOn: '2028-04-24' });
    expect(annual.body.warnings).toEqual([{ code: 'report-handed-over-late', detail: expect.stringContaining('11 kap. 20 § kommunallagen') }]);
    ({ body: { after } } = annual);
    expect(await cycle()).toMatchObject({ phase: 'annual-report-handed-over', followUps: [{ handedOverOn: null }, { handedOverOn: '2027-10-25' }, { handedOverOn: '2028-04-24' }] });
  });

  it('is closed by the controller when KF has approved the annual report, and takes no more', async () => {
    const controller = await started.signInAt('2028-05-30T08:00:00Z', 'controller');
    expect((await controller.post('/v1/cycles/2027/closings', {})).body.code).toBe('annual-report-not-approved');
    const council = await started.signIn('council-secretary', 'KF');
    ({ body: { after } } = await council.post('/v1/cycles/2027/annual-report-approvals', { decidedBy: { body: 'KF', meetingDate: '2028-05-29', paragraph: 70 } }));
    expect(await cycle()).toMatchObject({ phase: 'annual-report-approved', approvedOn: '2028-05-29', closedOn: null });
    ({ body: { after } } = await controller.post('/v1/cycles/2027/closings', {}));
    expect(await cycle()).toMatchObject({ phase: 'closed', closedOn: '2028-05-30' });
    expect((await (await started.signIn('committee-secretary', 'BUN')).post('/v1/goals', draft)).body.code).toBe('cycle-closed');
    expect((await controller.post('/v1/cycles/2027/units', { unit: 'BUN' })).body.code).toBe('cycle-closed');
    expect((await cycle('&knownAt=2027-01-01T00:00:00Z')).closedOn).toBeNull();
  });
});
