import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { boardDecides, committeeDecides, draft, draftGoal, goalText, openCycle } from './steps.js';

const NOWHERE = '00000000-0000-0000-0000-000000000000';

describe.each(PROFILES)('Who may see a goal ($name)', (profile) => {
  let started: StartedApp;
  let who: Readonly<Record<string, Client>>;
  let drafted: string;
  let submitted: string;
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-08-28T08:00:00Z' });
    await openCycle(await started.signIn('controller'));
    const own = await started.signIn('committee-secretary', 'BUN');
    who = {
      'its own secretary': own, 'an auditor': await started.signIn('auditor'),
      'KS\'s secretary': await started.signIn('board-secretary', 'KS'), 'another committee\'s secretary': await started.signIn('committee-secretary', 'SOC'),
      'an administrator': await started.signIn('administrator'), 'anybody': started.anybody,
    };
    submitted = await draftGoal(own);
    ({ body: { after } } = await committeeDecides(own, { meetingDate: '2026-08-27', paragraph: 84, goals: [{ goalId: submitted, version: 1 }] }));
    ({ body: { goalId: drafted, after } } = await own.post('/v1/goals', { ...draft, content: goalText('Ett utkast') }));
  });
  afterAll(() => started.close());

  it.each([
    ['its own secretary', 200, 200], ['an auditor', 200, 200], ['KS\'s secretary', 404, 200],
    ['another committee\'s secretary', 404, 200], ['an administrator', 404, 200], ['anybody', 404, 404],
  ])('%s is answered %i for a draft and %i for a submitted goal', async (name, forDraft, forSubmitted) => {
    for (const path of ['', '/history', '/texts']) {
      const answers = [await who[name]?.get(`/v1/goals/${drafted}${path}?after=${after}`), await who[name]?.get(`/v1/goals/${submitted}${path}`)];
      expect(answers.map((answer) => answer?.status)).toEqual([forDraft, forSubmitted]);
    }
  });

  it.each([
    ['its own secretary', 2], ['an auditor', 2], ['KS\'s secretary', 1], ['another committee\'s secretary', 1], ['anybody', 0],
  ])('%s sees %i goals on the scorecard', async (name, goals) => {
    expect((await who[name]?.get(`/v1/scorecard?budgetYear=2027&after=${after}`))?.body.totals.goals).toBe(goals);
  });

  it('is told of what is hidden in the same words as of what does not exist', async () => {
    const [hidden, missing] = [await started.anybody.get(`/v1/goals/${drafted}`), await started.anybody.get(`/v1/goals/${NOWHERE}`)];
    expect({ ...hidden.body, instance: '' }).toEqual({ ...missing.body, instance: '' });
  });

  it('sees the text that was submitted while the answer to a referral is being written', async () => {
    started.clock.set('2026-10-06T08:00:00Z');
    const board = await started.signIn('board-secretary', 'KS');
    await boardDecides(board, { meetingDate: '2026-10-05', paragraph: 201, goals: [{ goalId: submitted, version: 1, outcome: 'referred-back', reasons: ['Otydligt'], respondBy: '2026-10-19' }] });
    const own = await started.signIn('committee-secretary', 'BUN');
    const { body } = await own.post(`/v1/goals/${submitted}/revisions`, { content: goalText('Ännu inte inlämnat'), reason: 'Svar' });
    const seenBy = async (client: Client) => (await client.get(`/v1/goals/${submitted}?after=${body.after}`)).body;
    expect(await seenBy(own)).toMatchObject({ version: 2, content: { title: 'Ännu inte inlämnat' } });
    expect(await seenBy(board)).toMatchObject({ version: 1, content: { title: goalText().title } });
    expect((await board.get(`/v1/goals/${submitted}/history`)).text).not.toContain('Ännu inte inlämnat');
  });

  it.each(['/v1/persons', '/v1/deviations?budgetYear=2027', '/v1/session'])('GET %s is for those who are signed in', async (path) => {
    const response = await started.anybody.get(path);
    expect([response.status, response.body.code]).toEqual([401, 'not-signed-in']);
  });

  it('is told nobody\'s address', async () => {
    const { body, text } = await (await started.signIn('administrator')).get('/v1/persons');
    expect(body).toContainEqual(expect.objectContaining({ name: 'Karin Bergdahl', roles: [{ role: 'committee-secretary', body: 'BUN', from: expect.any(String), until: null }] }));
    expect(text).not.toContain('email');
  });
});

describe.each(PROFILES)('Reading ($name)', (profile) => {
  let started: StartedApp;
  let secretary: Client;
  let goalId: string;
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile);
    secretary = await started.signIn('committee-secretary', 'BUN');
    await openCycle(await started.signIn('controller'));
    ({ body: { goalId, after } } = await secretary.post('/v1/goals', draft));
  });
  afterAll(() => started.close());

  it('sees what was written, by the mark that the write gave', async () => {
    const { body } = await secretary.post('/v1/goals', { ...draft, content: goalText('Nyss skrivet') });
    expect((await secretary.get(`/v1/goals/${body.goalId}?after=${body.after}`)).body.content.title).toBe('Nyss skrivet');
  });

  it.each(['x', '🙂', 'p1', '-1'])('refuses the mark %p', async (mark) => {
    const response = await started.anybody.get(`/v1/units?after=${encodeURIComponent(mark)}`);
    expect([response.status, response.body.code]).toEqual([400, 'after-malformed']);
  });

  it('refuses a mark of what has not happened', async () => {
    const response = await started.anybody.get(`/v1/units?after=${Buffer.from('p999999999').toString('base64url')}`);
    expect([response.status, response.body.code]).toEqual([400, 'after-beyond-head']);
  });

  it('of a goal gives its mark, and nothing where the client has it', async () => {
    const first = await secretary.get(`/v1/goals/${goalId}?after=${after}`);
    expect([first.status, first.headers['etag']]).toEqual([200, '"0"']);
    const again = await secretary.get(`/v1/goals/${goalId}`, { 'if-none-match': '"0"' });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await secretary.get(`/v1/goals/${goalId}`, { 'if-none-match': '"7", W/"0"' })).status).toBe(304);
    expect((await secretary.get(`/v1/goals/${goalId}`, { 'if-none-match': '"1"' })).status).toBe(200);
  });

  it.each([
    '/v1/cycles?inForceOn=2027-01-01', '/v1/cycles/2027?inForceOn=2027-01-01', '/v1/persons?inForceOn=2027-01-01',
    '/v1/deviations?budgetYear=2027&inForceOn=2027-01-01',
    `/v1/goals/${NOWHERE}/history?inForceOn=2027-01-01`,
    '/v1/session?knownAt=2026-05-01T00:00:00Z', '/health/ready?knownAt=2026-05-01T00:00:00Z',
  ])('GET %s asks about a time that has no meaning there', async (path) => {
    const response = await secretary.get(path);
    expect([response.status, response.body.code]).toEqual([400, 'axis-not-applicable']);
  });

  it.each([
    ['/v1/scorecard', 'budgetYear'], ['/v1/scorecard?budgetYear=i%20fjol', 'budgetYear'], ['/v1/scorecard?budgetYear=2027&knownAt=nyss', 'knownAt'],
    ['/v1/scorecard?budgetYear=2027&inForceOn=2027-02-30', 'inForceOn'], ['/v1/decisions?body=KS&year=26', 'year'],
    ['/v1/decisions?body=%3Cscript%3E&year=2026', 'body'], ['/v1/units?colour=red', 'colour'], ['/v1/cycles/x', 'budgetYear'], ['/v1/goals/x', 'goalId'],
  ])('GET %s is told that %s is wrong', async (path, field) => {
    const response = await secretary.get(path);
    expect([response.status, response.body.code, response.body.errors.map((error: { field: string }) => error.field)]).toEqual([400, 'fields-invalid', [field]]);
  });

  it.each(['/v1/scorecard?budgetYear=2027&', `/v1/goals/${NOWHERE}?`, '/v1/journal?', '/v1/deviations?budgetYear=2027&'])('GET %s is told that the moment asked about has not been', async (path) => {
    const response = await started.signIn('auditor', 'kommunen').then((auditor) => auditor.get(`${path}knownAt=2099-01-01T00:00:00Z`));
    expect([response.status, response.body.code]).toEqual([400, 'moment-not-come']);
  });

  it.each(['/v1/cycles/2031', '/v1/scorecard?budgetYear=2031', '/v1/scorecard?budgetYear=2027&knownAt=2020-01-01T00:00:00Z', `/v1/goals/${NOWHERE}`])('GET %s is not there', async (path) => {
    const response = await secretary.get(path);
    expect([response.status, response.body.code]).toEqual([404, 'not-found']);
  });

  it('tells the public which years, units and bodies there are', async () => {
    expect((await started.anybody.get('/v1/cycles')).body).toMatchObject([{ budgetYear: 2027, template: 'lulea-2017', submissionDeadline: '2026-09-01' }]);
    expect((await started.anybody.get('/v1/cycles/2027')).body.steeringModel.directions).toHaveLength(4);
    expect((await started.anybody.get('/v1/units')).body).toContainEqual(expect.objectContaining({ code: 'BUN', name: 'Barn- och utbildningsnämnden', body: 'BUN' }));
  });

  it('changes nothing by HEAD', async () => {
    expect((await started.anybody.head('/v1/units')).status).toBe(200);
  });
});

describe.each(PROFILES)('While the read models stand still ($name)', (profile) => {
  let started: StartedApp;
  beforeAll(async () => { started = await startApp(profile); });
  afterAll(() => started.close());

  it('the process is ready until then', async () => {
    const ready = await started.anybody.get('/health/ready');
    expect([ready.status, ready.body.status]).toEqual([200, 'ready']);
    expect(ready.body.projections).toContainEqual({ name: 'scorecard', state: 'current', index: expect.any(Number) });
  });

  it('a reader of what is not there yet is asked to come back, and others are served', async () => {
    await started.stopProjecting();
    const { body: { after } } = await openCycle(await started.signIn('controller'));
    const behind = await started.anybody.get(`/v1/cycles?after=${after}`);
    expect([behind.status, behind.body.code, behind.headers['retry-after']]).toEqual([503, 'projection-behind', '2']);
    expect((await started.anybody.get('/v1/cycles')).body).toEqual([]);
  });

  it('the process lives but is not ready, and says what is behind', async () => {
    expect((await started.anybody.get('/health/live')).body).toEqual({ status: 'live' });
    const ready = await started.anybody.get('/health/ready');
    expect([ready.status, ready.body.status]).toEqual([503, 'not-ready']);
    expect(ready.body.projections).toContainEqual({ name: 'cycle', state: 'behind', index: expect.any(Number) });
  });
});
