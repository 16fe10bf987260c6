import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { boardDecides, councilDecides, goalText, submittedGoals } from './steps.js';

const KS_TEXT = { ...goalText('Fler elever når målen redan i årskurs 6'), description: '' };

describe.each(PROFILES)('What KS and KF may decide on goals ($name)', (profile) => {
  let started: StartedApp;
  let goals: readonly string[];
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    ({ goals } = await submittedGoals(started, 3));
  });
  afterAll(() => started.close());

  const seenBy = async (client: Client, path: string) => (await client.get(`${path}?after=${after}`)).body;

  it('lets KS table, propose rejection and propose its own words in one §', async () => {
    const [amended, turnedDown, tabled] = goals;
    const board = await started.signInAt('2026-10-06T08:00:00Z', 'board-secretary', 'KS');
    const decided = await boardDecides(board, { meetingDate: '2026-10-05', paragraph: 201, goals: [
      { goalId: amended, version: 1, outcome: 'endorsed-with-amendment', amendment: { content: KS_TEXT, reason: 'Tidigare insatser' } },
      { goalId: turnedDown, version: 1, outcome: 'rejection-proposed', reasons: ['Ryms inte i budgeten'] },
      { goalId: tabled, version: 1, outcome: 'tabled', reason: 'Underlaget kom sent' },
    ] });
    ({ body: { after } } = decided);
    expect(decided.body.goals).toEqual(goals.map((goalId) => ({ goalId, isCarriedOut: true })));
    expect(await seenBy(board, `/v1/goals/${amended}`)).toMatchObject({ status: 'endorsed', version: 2, content: { title: KS_TEXT.title }, tabling: null });
    expect(await seenBy(board, `/v1/goals/${turnedDown}`)).toMatchObject({ status: 'rejection-proposed', version: 1 });
    expect(await seenBy(board, `/v1/goals/${tabled}`)).toMatchObject({
      status: 'submitted', tabling: { reason: 'Underlaget kom sent', basis: { body: 'KS', paragraph: 201 } }, decisions: [{}, { outcome: 'tabled' }] });
    expect((await seenBy(board, `/v1/goals/${amended}/texts`)).map(({ version, amendedBy }: { version: number; amendedBy: string | null }) => [version, amendedBy]))
      .toEqual([[1, null], [2, 'KS']]);
  });

  it('refuses KS\'s own words without words, or without a reason', async () => {
    const board = await started.signInAt('2026-10-20T08:00:00Z', 'board-secretary', 'KS');
    const item = { goalId: goals[2], version: 1, outcome: 'endorsed-with-amendment' };
    const minutes = { meetingDate: '2026-10-19', paragraph: 215 };
    const without = await board.post('/v1/decisions/board', { ...minutes, goals: [item] });
    expect([without.status, without.body.code]).toEqual([400, 'fields-invalid']);
    const unexplained = await board.post('/v1/decisions/board', { ...minutes, goals: [{ ...item, amendment: { content: KS_TEXT, reason: ' ' } }] });
    expect([unexplained.status, unexplained.body.params.problems]).toEqual([409, [{ goalId: goals[2], code: 'reason-missing', params: {} }]]);
  });

  it('lets KS take a proposal back, with the reason, and propose anew', async () => {
    const [, turnedDown] = goals;
    const board = await started.signInAt('2026-10-20T09:00:00Z', 'board-secretary', 'KS');
    const rescinding = { goalId: turnedDown, version: 1, outcome: 'rescinded', reason: 'Ramen har ändrats' };
    const minutes = { meetingDate: '2026-10-19', paragraph: 216 };
    const unexplained = await board.post('/v1/decisions/board', { ...minutes, goals: [{ ...rescinding, reason: '' }] });
    expect(unexplained.body.params.problems).toEqual([{ goalId: turnedDown, code: 'reason-missing', params: {} }]);
    ({ body: { after } } = await boardDecides(board, { ...minutes, goals: [rescinding] }));
    expect(await seenBy(board, `/v1/goals/${turnedDown}`)).toMatchObject({ status: 'submitted', decisions: [{}, { outcome: 'rejection-proposed' }, { outcome: 'rescinded' }] });
    await boardDecides(await started.signInAt('2026-11-03T09:00:00Z', 'board-secretary', 'KS'), {
      meetingDate: '2026-11-02', paragraph: 233, goals: [{ goalId: turnedDown, version: 1, outcome: 'rejection-proposed', reasons: ['Ryms inte heller nu'] }] });
  });

  it('lets KF adopt a goal in its own words and reject another', async () => {
    const [amended, turnedDown] = goals;
    const council = await started.signInAt('2026-11-24T08:00:00Z', 'council-secretary', 'KF');
    const content = goalText('Fler elever når målen redan i årskurs 5');
    ({ body: { after } } = await councilDecides(council, { meetingDate: '2026-11-23', paragraph: 150, goals: [
      { goalId: amended, version: 2, outcome: 'adopted-with-changes', geh: 'operational', amendment: { content, reason: 'Bifall till ändringsyrkande' } },
      { goalId: turnedDown, version: 1, outcome: 'rejected', reason: 'Ryms inte i budgeten' },
    ] }));
    expect(await seenBy(started.anybody, `/v1/goals/${amended}`)).toMatchObject({
      status: 'adopted', version: 3, content: { title: content.title }, inForce: { geh: 'operational', inForceFrom: '2027-01-01' } });
    expect(await seenBy(council, `/v1/goals/${turnedDown}`)).toMatchObject({ status: 'rejected', decisions: [{}, {}, {}, {}, { outcome: 'rejected' }] });
    expect((await seenBy(council, `/v1/goals/${amended}/texts`)).map(({ version, amendedBy }: { version: number; amendedBy: string | null }) => [version, amendedBy]))
      .toEqual([[1, null], [2, 'KS'], [3, 'KF']]);
  });
});
