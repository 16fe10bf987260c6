import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { boardDecides, committeeDecides, draftGoal, openCycle } from './steps.js';

const PROPOSALS = '/v1/cycles/2027/proposals';

/** Each step of this journey stands on the one before: they run in their order. */
describe.each(PROFILES)('KS\'s proposal as a package ($name)', (profile) => {
  let started: StartedApp;
  let goals: readonly string[];
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    await openCycle(await started.signIn('controller'));
    const secretary = await started.signIn('committee-secretary', 'BUN');
    goals = [await draftGoal(secretary), await draftGoal(secretary), await draftGoal(secretary)];
    await committeeDecides(await started.signInAt('2026-08-28T08:00:00Z', 'committee-secretary', 'BUN'), {
      meetingDate: '2026-08-27', paragraph: 84, goals: goals.map((goalId) => ({ goalId, version: 1 })) });
    await boardDecides(await started.signInAt('2026-10-06T08:00:00Z', 'board-secretary', 'KS'), {
      meetingDate: '2026-10-05', paragraph: 201, goals: goals.slice(0, 2).map((goalId) => ({ goalId, version: 1, outcome: 'endorsed' })) });
  });
  afterAll(() => started.close());

  const proposals = async (client = started.anybody) => (await client.get(`${PROPOSALS}?after=${after}`)).body;
  const board = (instant: string) => started.signInAt(instant, 'board-secretary', 'KS');
  const council = (instant: string) => started.signInAt(instant, 'council-secretary', 'KF');

  it('is frozen by KS\'s secretary with what KS has decided on', async () => {
    expect((await (await started.signIn('controller')).post(PROPOSALS, {})).body.code).toBe('action-not-allowed');
    const secretary = await board('2026-10-07T08:00:00Z');
    const frozen = await secretary.post(PROPOSALS, { decidedBy: { body: 'KS', meetingDate: '2026-10-05', paragraph: 202 } });
    expect(frozen.status).toBe(201);
    ({ body: { after } } = frozen);
    const [version] = await proposals(secretary);
    expect(version).toMatchObject({ budgetYear: 2027, version: 1, frozenOn: '2026-10-07', published: null, decidedBy: { paragraph: 202 } });
    expect(version.goals.map(({ goalId }: { goalId: string }) => goalId).sort()).toEqual(goals.slice(0, 2).toSorted());
    expect(version.goals[0]).toMatchObject({ unit: 'BUN', area: 'MO-2.1', title: 'Fler elever når målen', version: 1, proposal: 'adopt' });
    expect((await secretary.post(PROPOSALS, {})).body.code).toBe('proposal-unchanged');
  });

  it('ends the time in which the day for the goals is moved', async () => {
    const moved = await (await started.signIn('controller')).post('/v1/cycles/2027/deadlines/moves', { deadline: 'submission', movedTo: '2026-10-30', reason: 'Sent' });
    expect([moved.status, moved.body.code]).toEqual([409, 'proposal-decided']);
  });

  it('is frozen anew, without it, when a goal is withdrawn', async () => {
    await committeeDecides(await started.signInAt('2026-10-23T08:00:00Z', 'committee-secretary', 'BUN'), {
      meetingDate: '2026-10-22', paragraph: 99, goals: [{ goalId: goals[1], version: 1, outcome: 'withdrawn', reason: 'Ryms inte' }] });
    const secretary = await board('2026-10-26T08:00:00Z');
    ({ body: { after } } = await secretary.post(PROPOSALS, {}));
    expect((await proposals(secretary)).map(({ version, goals: among }: { version: number; goals: object[] }) => [version, among.length])).toEqual([[2, 1], [1, 2]]);
  });

  it('is for everybody to read from when KF\'s meeting is announced', async () => {
    expect(await proposals()).toEqual([]);
    const early = await council('2026-10-27T08:00:00Z');
    const published = await early.post(`${PROPOSALS}/publications`, { councilMeets: '2026-11-02', announcedOn: '2026-10-27' });
    expect(published.body.warnings).toEqual([{ code: 'meeting-announced-late', detail: expect.stringContaining('26 oktober 2026') }]);
    ({ body: { after } } = published);
    expect(await proposals()).toMatchObject([{ version: 2, published: { councilMeets: '2026-11-02', announcedOn: '2026-10-27' } }]);
  });

  it('is what KF decides on, text by text', async () => {
    const secretary = await council('2026-11-03T08:00:00Z');
    const deciding = (packageVersion: number, goalId: string | undefined) => secretary.post('/v1/decisions/council', {
      meetingDate: '2026-11-02', paragraph: 150, packageVersion, goals: [{ goalId, version: 1, outcome: 'adopted', geh: 'none' }] });
    expect((await deciding(1, goals[0])).body).toMatchObject({ code: 'package-superseded', params: { latest: 2 } });
    expect((await deciding(3, goals[0])).status).toBe(404);
    expect((await deciding(2, goals[2])).body.code).toBe('goal-not-in-package');
    expect((await deciding(2, goals[0])).body).toMatchObject({ goals: [{ isCarriedOut: true }], warnings: [] });
  });
});

describe.each(PROFILES)('A council that is about to be replaced ($name)', (profile) => {
  it('may adopt, and is warned', async () => {
    const started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    await openCycle(await started.signIn('controller'));
    const goalId = await draftGoal(await started.signIn('committee-secretary', 'BUN'));
    await committeeDecides(await started.signInAt('2026-08-20T08:00:00Z', 'committee-secretary', 'BUN'), { meetingDate: '2026-08-20', paragraph: 80, goals: [{ goalId, version: 1 }] });
    await boardDecides(await started.signInAt('2026-09-07T08:00:00Z', 'board-secretary', 'KS'), { meetingDate: '2026-09-07', paragraph: 150, goals: [{ goalId, version: 1, outcome: 'endorsed' }] });
    const decided = await (await started.signInAt('2026-09-28T08:00:00Z', 'council-secretary', 'KF')).post('/v1/decisions/council', {
      meetingDate: '2026-09-28', paragraph: 120, goals: [{ goalId, version: 1, outcome: 'adopted', geh: 'none' }] });
    expect([decided.status, decided.body.warnings]).toEqual([201, [{ code: 'outgoing-council', detail: expect.stringContaining('15 oktober 2026') }]]);
    await started.close();
  });
});
