import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { committeeDecides, goalText, submittedGoals } from './steps.js';

const POINTS = ['Utgångsvärdet saknar källa'];

describe.each(PROFILES)('A submission that is to be completed ($name)', (profile) => {
  let started: StartedApp;
  let goals: readonly string[];
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    ({ goals } = await submittedGoals(started, 2));
  });
  afterAll(() => started.close());

  const seenBy = async (client: Client, path: string) => (await client.get(`${path}?after=${after}`)).body;
  const asking = { version: 1, points: POINTS, respondBy: '2026-09-25' };

  it('is asked for by the controller or KS\'s secretary, and by nobody else', async () => {
    const committee = await started.signInAt('2026-09-07T08:00:00Z', 'committee-secretary', 'BUN');
    expect((await committee.post(`/v1/goals/${goals[0]}/completion-requests`, asking)).body.code).toBe('action-not-allowed');
    const controller = await started.signIn('controller');
    expect((await controller.post(`/v1/goals/${goals[0]}/completion-requests`, { ...asking, points: [' '] })).body.code).toBe('points-missing');
    expect((await controller.post(`/v1/goals/${goals[0]}/completion-requests`, asking)).status).toBe(201);
    const board = await started.signIn('board-secretary', 'KS');
    ({ body: { after } } = await board.post(`/v1/goals/${goals[1]}/completion-requests`, asking));
    expect(await seenBy(board, `/v1/goals/${goals[1]}`)).toMatchObject({
      status: 'completion-requested', version: 1, completion: { points: POINTS, respondBy: '2026-09-25', requestedOn: '2026-09-07' }, decisions: [{ outcome: 'submitted' }] });
    expect(await seenBy(await started.signIn('committee-secretary', 'BUN'), '/v1/work')).toMatchObject([
      { kind: 'complete-goal', dueOn: '2026-09-25' }, { kind: 'complete-goal', dueOn: '2026-09-25' }]);
  });

  it('is submitted again by the committee\'s decision on a new version', async () => {
    const secretary = await started.signInAt('2026-09-21T08:00:00Z', 'committee-secretary', 'BUN');
    const same = await secretary.post('/v1/decisions/committee', { body: 'BUN', meetingDate: '2026-09-17', paragraph: 90, goals: [{ goalId: goals[0], version: 1 }] });
    expect(same.body.params.problems).toEqual([{ goalId: goals[0], code: 'completion-unanswered', params: { respondBy: '2026-09-25' } }]);
    expect((await secretary.post(`/v1/goals/${goals[0]}/revisions`, { content: goalText('Fler elever når alla målen'), reason: 'Källan är angiven' })).status).toBe(201);
    ({ body: { after } } = await committeeDecides(secretary, { meetingDate: '2026-09-17', paragraph: 90, goals: [{ goalId: goals[0], version: 2 }] }));
    expect(await seenBy(secretary, `/v1/goals/${goals[0]}`)).toMatchObject({ status: 'submitted', version: 2, completion: null, submission: { deadline: '2026-09-25', daysLate: 0 } });
  });
});
