import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { committeeDecides, draftGoal, openCycle } from './steps.js';

const DEADLINES = '/v1/cycles/2027/deadlines';

/** Each step of this journey stands on the one before: they run in their order. */
describe.each(PROFILES)('The last days of a cycle ($name)', (profile) => {
  let started: StartedApp;
  let goals: readonly string[];
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    await openCycle(await started.signIn('controller'));
    const secretary = await started.signIn('committee-secretary', 'BUN');
    goals = [await draftGoal(secretary), await draftGoal(secretary), await draftGoal(secretary)];
  });
  afterAll(() => started.close());

  const deadlines = async () => (await started.anybody.get(`${DEADLINES}?after=${after}`)).body;
  const submission = async (goalId: string | undefined) => (await (await started.signIn('auditor')).get(`/v1/goals/${goalId}?after=${after}`)).body.submission;
  const decided = async (instant: string, paragraph: number, goalId: string | undefined, lateReason?: string) => {
    const secretary = await started.signInAt(instant, 'committee-secretary', 'BUN');
    ({ body: { after } } = await committeeDecides(secretary, {
      meetingDate: instant.slice(0, 10), paragraph, goals: [{ goalId, version: 1 }], ...(lateReason === undefined ? {} : { lateReason }) }));
  };
  const moving = { deadline: 'submission', movedTo: '2026-09-08', reason: 'Ramarna blev sena' };

  it('are set when it opens', async () => {
    ({ body: { after } } = await (await started.signIn('committee-secretary', 'BUN')).post('/v1/meetings', { body: 'BUN', meetingDate: '2026-12-10' }));
    expect(await deadlines()).toMatchObject([
      { deadline: 'submission', followUp: null, title: null, firstDueOn: '2026-09-01', dueOn: '2026-09-01', moves: [], extensions: [], warnings: [] },
      { deadline: 'follow-up-report', followUp: 'april' }, { deadline: 'follow-up-report', followUp: 'augusti', title: 'Delårsrapport per den 31 augusti' }, { deadline: 'follow-up-report', followUp: 'december' },
    ]);
  });

  it('are moved by the controller or KS\'s secretary with a reason, and by nobody else', async () => {
    const committee = await started.signInAt('2026-08-31T08:00:00Z', 'committee-secretary', 'BUN');
    expect((await committee.post(`${DEADLINES}/moves`, moving)).body.code).toBe('action-not-allowed');
    const board = await started.signIn('board-secretary', 'KS');
    expect((await board.post(`${DEADLINES}/moves`, { ...moving, reason: '' })).body.code).toBe('reason-missing');
    expect((await board.post(`${DEADLINES}/moves`, { ...moving, deadline: 'budget' })).status).toBe(400);
    expect((await board.post('/v1/cycles/2031/deadlines/moves', moving)).body.code).toBe('cycle-not-open');
    const moved = await board.post(`${DEADLINES}/moves`, { ...moving, movedTo: '2026-09-02', decidedBy: { body: 'KS', meetingDate: '2026-08-17', paragraph: 140 } });
    expect(moved.body.warnings).toEqual([{ code: 'deadline-short-notice', detail: expect.stringContaining('2 arbetsdagar') }]);
    const controller = await started.signIn('controller');
    expect((await controller.post(`${DEADLINES}/moves`, moving)).body).toMatchObject({ budgetYear: 2027, warnings: [] });
  });

  it('judge what is submitted by the day in force then, whatever is moved later', async () => {
    await decided('2026-09-04T08:00:00Z', 90, goals[0]);
    await decided('2026-09-11T08:00:00Z', 96, goals[1], 'Sammanträdet flyttades');
    const controller = await started.signIn('controller');
    expect((await controller.post(`${DEADLINES}/moves`, { ...moving, movedTo: '2026-09-15' })).status).toBe(201);
    expect((await controller.post(`${DEADLINES}/extensions`, { deadline: 'submission', unit: 'BUN', extendedTo: '2026-09-21', reason: 'Extra sammanträde' })).status).toBe(201);
    await decided('2026-09-21T08:00:00Z', 101, goals[2]);
    expect(await Promise.all(goals.map(submission))).toMatchObject([
      { deadline: '2026-09-08', daysLate: 0 }, { deadline: '2026-09-08', daysLate: 3 }, { deadline: '2026-09-21', daysLate: 0 }]);
  });

  it('keep their history, with the day that holds for each unit', async () => {
    const [goalsDue] = await deadlines();
    expect(goalsDue).toMatchObject({
      firstDueOn: '2026-09-01', dueOn: '2026-09-15',
      moves: [
        { movedFrom: '2026-09-01', movedTo: '2026-09-02', movedOn: '2026-08-31', decidedBy: { body: 'KS', meetingDate: '2026-08-17', paragraph: 140 } },
        { movedFrom: '2026-09-02', movedTo: '2026-09-08', reason: 'Ramarna blev sena', decidedBy: null }, { movedTo: '2026-09-15', movedOn: '2026-09-11' }],
      extensions: [{ unit: 'BUN', extendedTo: '2026-09-21', reason: 'Extra sammanträde', extendedOn: '2026-09-11' }],
    });
    expect(goalsDue.units).toEqual(expect.arrayContaining([{ unit: 'BUN', dueOn: '2026-09-21' }, { unit: 'SBN', dueOn: '2026-09-15' }]));
    expect((await started.anybody.get(`/v1/cycles/2027?after=${after}`)).body.submissionDeadline).toBe('2026-09-15');
    expect((await started.anybody.get(`${DEADLINES}?knownAt=2026-09-05T08:00:00Z`)).body[0]).toMatchObject({ dueOn: '2026-09-08', extensions: [] });
  });
});
