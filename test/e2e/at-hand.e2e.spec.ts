import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { boardDecides, committeeDecides, councilDecides, draftGoal, goalText, openCycle } from './steps.js';

describe.each(PROFILES)('What is at hand for whoever asks ($name)', (profile) => {
  let started: StartedApp;
  let secretary: Client;
  let board: Client;
  let council: Client;
  let goalId: string;
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-08-28T08:00:00Z' });
    await openCycle(await started.signIn('controller'));
    await signInAll();
    goalId = await draftGoal(secretary);
    ({ body: { after } } = await committeeDecides(secretary, { meetingDate: '2026-08-27', paragraph: 84, goals: [{ goalId, version: 1 }] }));
  });
  afterAll(() => started.close());

  const signInAll = async () => {
    secretary = await started.signIn('committee-secretary', 'BUN');
    [board, council] = [await started.signIn('board-secretary', 'KS'), await started.signIn('council-secretary', 'KF')];
  };

  const kinds = async (client: Client) => (await client.get(`/v1/work?after=${after}`)).body.map(({ kind }: { kind: string }) => kind);

  it('is, for KS\'s secretary, the submitted goal, until KS has decided', async () => {
    expect(await kinds(board)).toEqual(['prepare-goals']);
    expect((await board.get(`/v1/goals?budgetYear=2027&status=submitted&after=${after}`)).body).toMatchObject([{ goalId, version: 1, submission: { daysLate: 0 } }]);
    started.clock.set('2026-10-05T08:00:00Z');
    await signInAll();
    ({ body: { after } } = await boardDecides(board, { meetingDate: '2026-10-05', paragraph: 201, goals: [{ goalId, version: 1, outcome: 'referred-back', reasons: ['Otydligt'], respondBy: '2026-10-19' }] }));
    expect(await kinds(board)).toEqual([]);
  });

  it('is, for the committee\'s secretary, the referral, with its day and the working days left', async () => {
    const { body } = await secretary.get(`/v1/work?after=${after}`);
    expect(body).toEqual([{
      kind: 'answer-referral', budgetYear: 2027, capacity: { role: 'committee-secretary', body: 'BUN' }, unit: 'BUN',
      dueOn: '2026-10-19', workingDaysLeft: 10, isLate: false, goals: [{ goalId, unit: 'BUN', area: 'MO-2.1', version: 1, title: goalText().title }], areas: [], followUp: null,
    }]);
  });

  it('is, for a committee that has written nothing, what it was to write, and how late it is', async () => {
    const { body } = await (await started.signIn('committee-secretary', 'SOC')).get('/v1/work');
    expect(body).toMatchObject([{ kind: 'write-goals', unit: 'SOC', dueOn: '2026-09-01' }]);
    expect([body[0].areas.length, body[0].workingDaysLeft]).toEqual([11, -24]);
  });

  it('is nothing for those who are not signed in', async () => {
    expect((await started.anybody.get('/v1/work')).body.code).toBe('not-signed-in');
    expect((await started.anybody.get('/v1/goals?budgetYear=2027')).body).toEqual([]);
  });

  it('is, of two versions, what differs, word by word', async () => {
    ({ body: { after } } = await secretary.post(`/v1/goals/${goalId}/revisions`, { content: goalText('Fler elever når alla målen'), reason: 'Svar' }));
    const { body } = await secretary.get(`/v1/goals/${goalId}/differences?from=1&to=2&after=${after}`);
    expect(body.fields[0]).toEqual({ field: 'title', isWhole: false, parts: [
      { kind: 'same', text: 'Fler elever når ' }, { kind: 'added', text: 'alla ' }, { kind: 'same', text: 'målen' }] });
    const ofBoard = await board.get(`/v1/goals/${goalId}/differences?from=1&to=2`);
    expect([ofBoard.status, ofBoard.body.code]).toEqual([404, 'not-found']);
    expect((await secretary.get(`/v1/goals/${goalId}/differences?from=0&to=x`)).body.code).toBe('fields-invalid');
  });

  it('are the decisions as marks in time: what each made known can be asked from then on', async () => {
    await committeeDecides(secretary, { meetingDate: '2026-10-05', paragraph: 90, goals: [{ goalId, version: 2 }] });
    await boardDecides(board, { meetingDate: '2026-10-05', paragraph: 202, goals: [{ goalId, version: 2, outcome: 'endorsed' }] });
    ({ body: { after } } = await councilDecides(council, { meetingDate: '2026-10-05', paragraph: 120, goals: [{ goalId, version: 2, outcome: 'adopted', geh: 'none' }] }));
    const { body } = await started.anybody.get(`/v1/moments?budgetYear=2027&after=${after}`);
    expect(body.map(({ basis, outcomes }: { basis: { body: string; paragraph: number }; outcomes: unknown }) => [basis.body, basis.paragraph, outcomes])).toEqual([
      ['BUN', 84, [{ outcome: 'submitted', goals: 1 }]], ['KS', 201, [{ outcome: 'referred-back', goals: 1 }]], ['BUN', 90, [{ outcome: 'submitted', goals: 1 }]],
      ['KS', 202, [{ outcome: 'endorsed', goals: 1 }]], ['KF', 120, [{ outcome: 'adopted', goals: 1 }]],
    ]);
    const first = await board.get(`/v1/goals/${goalId}?knownAt=${body[0].knownAt}`);
    expect(first.body).toMatchObject({ status: 'submitted', version: 1 });
  });
});

describe.each(PROFILES)('What somebody is typing ($name)', (profile) => {
  let started: StartedApp;
  let karin: Client;
  let oskar: Client;
  beforeAll(async () => {
    started = await startApp(profile);
    [karin, oskar] = [await started.signIn('committee-secretary', 'BUN'), await started.signIn('committee-secretary', 'SOC')];
  });
  afterAll(() => started.close());

  const typed = (title: string) => ({ kind: 'goal', content: JSON.stringify({ title }) });

  it('is saved over and over, listed, and thrown away', async () => {
    const path = `/v1/drafts/${randomUUID()}`;
    const first = await karin.put(path, typed('Fler'));
    const second = await karin.put(path, { ...typed('Fler når'), seen: first.body.savedAt });
    expect([first.status, second.status, (await karin.get(path)).body.content]).toEqual([200, 200, '{"title":"Fler når"}']);
    expect((await karin.get('/v1/drafts')).body).toHaveLength(1);
    expect([(await karin.delete(path)).status, (await karin.get(path)).status]).toEqual([204, 404]);
  });

  it('in two windows is never lost: the later one is told, and given what the other saved', async () => {
    const path = `/v1/drafts/${randomUUID()}`;
    const { body: { savedAt: seen } } = await karin.put(path, typed('Fler'));
    await karin.put(path, { ...typed('Fler barn'), seen });
    const refused = await karin.put(path, { ...typed('Fler elever'), seen });
    expect([refused.status, refused.body.code, refused.body.params.draft.content]).toEqual([412, 'draft-changed', '{"title":"Fler barn"}']);
    expect((await karin.put(path, { ...typed('Fler barn'), seen })).status).toBe(200);
  });

  it('is nobody else\'s to read, change or throw away', async () => {
    const path = `/v1/drafts/${randomUUID()}`;
    const { body: { savedAt: seen } } = await karin.put(path, typed('Fler'));
    const answers = [await oskar.get(path), await oskar.put(path, { ...typed('Mitt'), seen }), await oskar.put(path, typed('Mitt')), await oskar.delete(path)];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(4).fill([404, 'not-found']));
    expect((await started.anybody.put(path, typed('Mitt'))).body.code).toBe('not-signed-in');
    expect((await karin.get(path)).body.content).toBe('{"title":"Fler"}');
  });
});
