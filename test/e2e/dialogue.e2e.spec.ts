import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { committeeDecides, draftGoal, goalText, openCycle } from './steps.js';

describe.each(PROFILES)('What is said about a goal ($name)', (profile) => {
  let started: StartedApp;
  let secretary: Client;
  let asked: Client;
  let other: Client;
  let board: Client;
  let goalId: string;
  let statementId: string;
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    await openCycle(await started.signIn('controller'));
    await signInAll();
    goalId = await draftGoal(secretary);
  });
  afterAll(() => started.close());

  const signInAll = async () => {
    [secretary, asked] = [await started.signIn('committee-secretary', 'BUN'), await started.signIn('committee-secretary', 'SOC')];
    [other, board] = [await started.signIn('committee-secretary', 'SBN'), await started.signIn('board-secretary', 'KS')];
  };
  const question = { askedOf: 'SOC', question: 'Hur påverkas elevhälsan?', respondBy: '2026-05-22' };
  const seenBy = async (client: Client) => (await client.get(`/v1/goals/${goalId}/dialogue?after=${after}`)).body;

  it('may be a question to another unit about a draft, which sees that text and nothing else of it', async () => {
    const { status, body } = await secretary.post(`/v1/goals/${goalId}/statements`, question);
    expect(status).toBe(201);
    ({ entryId: statementId, after } = body);
    expect(await seenBy(asked)).toMatchObject([{ status: 'asked', saidBy: 'BUN', text: question.question, asked: { askedOf: 'SOC', content: { title: goalText().title } } }]);
    expect((await asked.get(`/v1/goals/${goalId}`)).status).toBe(404);
    for (const client of [other, board, started.anybody]) expect((await client.get(`/v1/goals/${goalId}/dialogue`)).status).toBe(404);
  });

  it('waits for whoever is asked', async () => {
    const work = (await asked.get(`/v1/work?after=${after}`)).body;
    expect(work).toContainEqual(expect.objectContaining({ kind: 'give-statement', unit: 'SOC', dueOn: '2026-05-22', goals: [expect.objectContaining({ goalId, title: goalText().title })] }));
  });

  it('is answered by the unit that is asked, and by nobody else', async () => {
    const address = `/v1/goals/${goalId}/statements/${statementId}/answer`;
    const answer = { text: 'Elevhälsan klarar det.', basis: { body: 'SOC', meetingDate: '2026-05-04', paragraph: 41 } };
    expect((await other.post(address, answer)).body.code).toBe('not-own-body');
    expect((await asked.post(address, { text: ' ' })).body.code).toBe('statement-empty');
    const { status, body } = await asked.post(address, answer);
    expect(status).toBe(201);
    ({ after } = body);
    expect(await seenBy(secretary)).toMatchObject([{ status: 'given', answer: { text: answer.text, basis: answer.basis, daysLate: 0 } }]);
    expect((await asked.post(address, answer)).body.code).toBe('statement-already-given');
    expect((await asked.get(`/v1/work?after=${after}`)).body.map(({ kind }: { kind: string }) => kind)).not.toContain('give-statement');
  });

  it('is nobody else\'s while the goal is a draft', async () => {
    expect((await other.post(`/v1/goals/${goalId}/notes`, { text: 'Vi ser fram emot det.' })).body.code).toBe('not-own-body');
    expect((await board.post(`/v1/goals/${goalId}/statements`, question)).body.code).toBe('not-own-body');
  });

  it('is open to all who take part once it is submitted, but for what was said before', async () => {
    started.clock.set('2026-08-28T08:00:00Z');
    await signInAll();
    await committeeDecides(secretary, { meetingDate: '2026-08-27', paragraph: 84, goals: [{ goalId, version: 1 }] });
    expect((await other.post(`/v1/goals/${goalId}/notes`, { text: 'Skolvägarna byggs om samtidigt.' })).status).toBe(201);
    const { body } = await board.post(`/v1/goals/${goalId}/statements`, { ...question, askedOf: 'SBN', respondBy: '2026-09-11' });
    ({ entryId: statementId, after } = body);
    const texts = async (client: Client) => (await seenBy(client)).map(({ text }: { text: string }) => text).sort();
    expect(await texts(board)).toEqual([question.question, 'Skolvägarna byggs om samtidigt.']);
    expect(await texts(secretary)).toHaveLength(3);
    expect((await started.anybody.get(`/v1/goals/${goalId}/dialogue`)).status).toBe(404);
  });

  it('does not wait for ever', async () => {
    const address = `/v1/goals/${goalId}/statements/${statementId}/passing-over`;
    expect((await board.post(address, { reason: 'Vi hinner inte vänta.' })).body.code).toBe('statement-not-due');
    started.clock.set('2026-09-14T08:00:00Z');
    await signInAll();
    ({ body: { after } } = await board.post(address, { reason: 'Vi hinner inte vänta.' }));
    expect((await seenBy(board)).map(({ status }: { status: string }) => status).sort()).toEqual(['note', 'passed-over']);
  });
});
