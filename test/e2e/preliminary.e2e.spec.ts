import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { boardDecides, committeeDecides, councilDecides, draftGoal, goalText, openCycle } from './steps.js';

const COMMITTEES_TEXT = goalText('Fler elever når målen i årskurs 6');

describe.each(PROFILES)('A goal that is due before its committee meets ($name)', (profile) => {
  let started: StartedApp;
  let confirmed: string;
  let changed: string;
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    await openCycle(await started.signIn('controller'));
    const secretary = await started.signIn('committee-secretary', 'BUN');
    [confirmed, changed] = [await draftGoal(secretary), await draftGoal(secretary)];
  });
  afterAll(() => started.close());

  const seenBy = async (client: Client, path: string) => (await client.get(`${path}?after=${after}`)).body;

  it('is submitted preliminarily, with the day on which the committee is to decide', async () => {
    const secretary = await started.signInAt('2026-08-31T08:00:00Z', 'committee-secretary', 'BUN');
    const submission = { version: 1, decisionExpectedOn: '2026-09-17' };
    const over = await secretary.post(`/v1/goals/${confirmed}/preliminary-submission`, { ...submission, decisionExpectedOn: '2026-08-27' });
    expect([over.status, over.body.code]).toEqual([422, 'meeting-has-been']);
    for (const goalId of [confirmed, changed]) {
      const { status, body } = await secretary.post(`/v1/goals/${goalId}/preliminary-submission`, submission);
      expect(status).toBe(201);
      ({ after } = body);
    }
    const board = await started.signInAt('2026-08-31T09:00:00Z', 'board-secretary', 'KS');
    expect(await seenBy(board, `/v1/goals/${confirmed}`)).toMatchObject({
      status: 'submitted', version: 1, submission: { submittedOn: '2026-08-31', daysLate: 0, decisionExpectedOn: '2026-09-17', isChanged: false }, decisions: [] });
    expect((await seenBy(board, `/v1/goals/${changed}/texts`)).map(({ submittedOn }: { submittedOn: string }) => submittedOn)).toEqual(['2026-08-31']);
    expect(await seenBy(await started.signIn('committee-secretary', 'BUN'), '/v1/work')).toMatchObject([{ kind: 'decide-on-drafts', goals: [{}, {}] }]);
  });

  it('is prepared by KS meanwhile, but not adopted by KF', async () => {
    const board = await started.signInAt('2026-09-08T08:00:00Z', 'board-secretary', 'KS');
    await boardDecides(board, { meetingDate: '2026-09-07', paragraph: 190, goals: [confirmed, changed].map((goalId) => ({ goalId, version: 1, outcome: 'endorsed' })) });
    const council = await started.signInAt('2026-09-15T08:00:00Z', 'council-secretary', 'KF');
    const { status, body } = await council.post('/v1/decisions/council', {
      meetingDate: '2026-09-14', paragraph: 130, goals: [{ goalId: confirmed, version: 1, outcome: 'adopted', geh: 'none' }] });
    expect([status, body.params.problems]).toEqual([409, [{ goalId: confirmed, code: 'submission-preliminary', params: { decisionExpectedOn: '2026-09-17' } }]]);
  });

  it('is not decided on delegation', async () => {
    const secretary = await started.signInAt('2026-09-18T08:00:00Z', 'committee-secretary', 'BUN');
    const { status, body } = await secretary.post('/v1/decisions/committee', {
      body: 'BUN', madeBy: 'delegate', meetingDate: '2026-09-17', paragraph: 90, goals: [{ goalId: confirmed, version: 1 }] });
    expect([status, body.code]).toEqual([422, 'not-delegable']);
  });

  it('is completed by the committee\'s decision; where that differs, KS sees it and decides anew', async () => {
    const secretary = await started.signInAt('2026-09-18T09:00:00Z', 'committee-secretary', 'BUN');
    ({ body: { after } } = await committeeDecides(secretary, { meetingDate: '2026-09-17', paragraph: 90, goals: [
      { goalId: confirmed, version: 1 },
      { goalId: changed, version: 1, amendment: { content: COMMITTEES_TEXT, reason: 'Nämnden avgränsade målet' } },
    ] }));
    const board = await started.signInAt('2026-09-18T10:00:00Z', 'board-secretary', 'KS');
    expect(await seenBy(board, `/v1/goals/${confirmed}`)).toMatchObject({
      status: 'endorsed', version: 1, submission: { decisionExpectedOn: null, isChanged: false }, decisions: [{ outcome: 'endorsed' }, { outcome: 'confirmed' }] });
    expect(await seenBy(board, `/v1/goals/${changed}`)).toMatchObject({
      status: 'submitted', version: 2, content: { title: COMMITTEES_TEXT.title }, submission: { isChanged: true }, decisions: [{ outcome: 'endorsed' }, { outcome: 'changed' }] });
    expect((await seenBy(board, `/v1/goals/${changed}/texts`)).map(({ version, amendedBy }: { version: number; amendedBy: string | null }) => [version, amendedBy]))
      .toEqual([[1, null], [2, null]]);
    expect(await seenBy(board, '/v1/work')).toMatchObject([{ kind: 'prepare-goals', goals: [{ goalId: changed, version: 2 }] }]);
  });

  it('goes on to KF', async () => {
    const board = await started.signInAt('2026-10-06T08:00:00Z', 'board-secretary', 'KS');
    await boardDecides(board, { meetingDate: '2026-10-05', paragraph: 201, goals: [{ goalId: changed, version: 2, outcome: 'endorsed' }] });
    const council = await started.signInAt('2026-10-27T08:00:00Z', 'council-secretary', 'KF');
    ({ body: { after } } = await councilDecides(council, { meetingDate: '2026-10-26', paragraph: 150, goals: [
      { goalId: confirmed, version: 1, outcome: 'adopted', geh: 'none' }, { goalId: changed, version: 2, outcome: 'adopted', geh: 'none' },
    ] }));
    expect(await seenBy(started.anybody, `/v1/goals/${changed}`)).toMatchObject({ status: 'adopted', version: 2, submission: { isChanged: false } });
  });
});
