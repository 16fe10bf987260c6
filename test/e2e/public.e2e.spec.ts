import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { boardDecides, committeeDecides, councilDecides, draftGoal, goalText, openCycle } from './steps.js';

/** Each step of this journey stands on the one before: they run in their order. */
describe.each(PROFILES)('What anybody may read ($name)', (profile) => {
  let started: StartedApp;
  let adopted: string;
  let withdrawn: string;
  let after: string;
  const page = async (path: string) => {
    await started.anybody.get(`/v1/cycles?after=${after}`);
    return started.anybody.get(path);
  };

  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    ({ body: { after } } = await openCycle(await started.signIn('controller')));
  });
  afterAll(() => started.close());

  it('is nothing before anything is adopted or announced, and says so', async () => {
    const secretary = await started.signIn('committee-secretary', 'BUN');
    adopted = await draftGoal(secretary, goalText('Fler <b>elever</b> & lärare'));
    withdrawn = await draftGoal(secretary, goalText('Återtaget innan'));
    ({ body: { after } } = await committeeDecides(await started.signInAt('2026-08-28T08:00:00Z', 'committee-secretary', 'BUN'), {
      meetingDate: '2026-08-27', paragraph: 84, goals: [adopted, withdrawn].map((goalId) => ({ goalId, version: 1 })) }));
    const first = await page('/oppet');
    expect([first.status, first.text.includes('har inte antagit några mål')]).toEqual([200, true]);
    for (const path of ['/oppet/2027', `/oppet/mal/${adopted}`]) expect((await page(path)).status).toBe(404);
    expect((await page('/oppet/data/2027/mal.json')).body.code).toBe('nothing-public');
  });

  it('is KS\'s proposal from when KF\'s meeting is announced, called a proposal (KL 8:14)', async () => {
    const board = await started.signInAt('2026-10-06T08:00:00Z', 'board-secretary', 'KS');
    await boardDecides(board, { meetingDate: '2026-10-05', paragraph: 201, goals: [{ goalId: adopted, version: 1, outcome: 'endorsed' }] });
    ({ body: { after } } = await board.post('/v1/cycles/2027/proposals', {}));
    expect((await page('/oppet/2027')).status).toBe(404);
    const council = await started.signInAt('2026-11-10T08:00:00Z', 'council-secretary', 'KF');
    ({ body: { after } } = await council.post('/v1/cycles/2027/proposals/publications', { councilMeets: '2026-11-23', announcedOn: '2026-11-10' }));
    const { status, text } = await page('/oppet/2027');
    expect(status).toBe(200);
    expect(text).toContain('Inget av det är beslutat');
    expect(text).toContain('tillkännagavs den 10 november 2026');
    expect(text).toContain('Fler &#60;b&#62;elever&#60;/b&#62; &#38; lärare');
    expect(text).not.toContain('Återtaget innan');
    expect((await page('/oppet/data/2027/mal.json')).body.goals).toEqual([]);
  });

  it('is a goal once KF has adopted it, with the decisions behind it', async () => {
    const council = await started.signInAt('2026-11-24T08:00:00Z', 'council-secretary', 'KF');
    ({ body: { after } } = await councilDecides(council, { meetingDate: '2026-11-23', paragraph: 150, goals: [{ goalId: adopted, version: 1, outcome: 'adopted', geh: 'operational' }] }));
    const { text, headers } = await page('/oppet/2027');
    expect(text).toContain('KF 2026-11-23 § 150');
    expect(text).toContain(`href="/oppet/mal/${adopted}"`);
    expect(text).not.toMatch(/<script|\sstyle=|\son\w+="/);
    expect(headers['cache-control']).toBe('public, max-age=300');
    const goal = await page(`/oppet/mal/${adopted}`);
    expect(goal.text).toContain('Barn- och utbildningsnämnden § 84');
    expect(goal.text).toContain('Ingen uppföljning av målet är beslutad ännu');
  });

  it('is nothing of a follow-up until the committee has decided it, and nobody\'s name', async () => {
    const judged = {
      followUp: 'augusti', assessment: 'partly-achieved', forecast: 'unlikely', trend: 'improving', certainty: 'preliminary', motivation: '89 procent i augusti.',
      measures: [{ text: 'Lovskola', responsible: 'Skolchefen Eva Lund', dueOn: '2027-11-15' }],
    };
    const secretary = await started.signInAt('2027-09-17T08:00:00Z', 'committee-secretary', 'BUN');
    ({ body: { after } } = await secretary.post(`/v1/goals/${adopted}/assessments`, judged));
    expect((await page(`/oppet/mal/${adopted}`)).text).not.toContain('89 procent');
    ({ body: { after } } = await committeeDecides(secretary, { meetingDate: '2027-09-16', paragraph: 91, goals: [{ goalId: adopted, version: 1, outcome: 'follow-up-submitted', followUp: 'augusti' }] }));
    const { text } = await page(`/oppet/mal/${adopted}`);
    expect(text).toContain('89 procent i augusti.');
    expect(text).toContain('Lovskola (senast den 15 november 2027)');
    expect(text).not.toContain('Eva Lund');
    expect((await page('/oppet/2027')).text).toContain('0 av 1 mål uppnås');
  });

  it('is told as it was public on any day before, and for no day to come', async () => {
    const asOf = async (path: string) => (await page(path)).text;
    expect(await asOf('/oppet/2027?at=2026-11-24')).toContain('Ingen uppföljning av dem är beslutad ännu');
    expect(await asOf('/oppet/2027?at=2026-11-11')).toContain('Inget av det är beslutat');
    expect(await asOf('/oppet?at=2026-11-09')).toContain('hade inte antagit några mål här den dagen');
    expect((await page('/oppet/2027?at=2026-11-09')).status).toBe(404);
    expect((await page('/oppet/data/2027/mal.json?at=2026-11-24')).body.goals).toMatchObject([{ followUps: [] }]);
    for (const [day, code] of [['2031-01-01', 'Den dagen har inte varit än'], ['i%20g%C3%A5r', 'Dagen går inte att läsa'], ['2027-02-30', 'Dagen går inte att läsa']] as const) {
      const refused = await page(`/oppet/2027?at=${day}`);
      expect([refused.status, refused.text.includes(code), refused.headers['cache-control']]).toEqual([400, true, 'no-store']);
    }
  });

  it('is, of a year, what was decided to hold on a day', async () => {
    const goalsOn = async (day: string) => (await page(`/oppet/data/2027/mal.json?inForceOn=${day}`)).body.goals.length;
    expect(await goalsOn('2027-06-01')).toBe(1);
    expect(await goalsOn('2026-12-31')).toBe(0);
  });

  it('is not sent again to whoever has it', async () => {
    const first = await page('/oppet/2027');
    const again = await started.anybody.get('/oppet/2027', { 'if-none-match': String(first.headers['etag']) });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await started.anybody.get('/oppet/2027', { 'if-none-match': '"annat"' })).status).toBe(200);
  });

  it('is the same to somebody signed in', async () => {
    const secretary = await started.signIn('committee-secretary', 'BUN');
    expect((await secretary.get('/oppet/2027')).text).toBe((await started.anybody.get('/oppet/2027')).text);
  });

  it('is open data at addresses that stay, as a table and as JSON', async () => {
    const table = await page('/oppet/data/2027/mal.csv');
    expect(table.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [head, row] = table.text.replace('\u{feff}', '').split('\r\n');
    expect(head?.startsWith('Budgetår;Mål;Målområde;')).toBe(true);
    expect(row).toContain('KF;2026-11-23;150');
    const goal = (await page(`/oppet/data/mal/${adopted}.json`)).body;
    expect(goal).toMatchObject({ goalId: adopted, budgetYear: 2027, unitName: 'Barn- och utbildningsnämnden', geh: 'operational', followUps: [{ followUp: 'augusti', assessment: 'partly-achieved' }] });
    expect(JSON.stringify(goal)).not.toContain('Eva Lund');
    expect((await page('/oppet/data')).text).toContain('/oppet/data/2027/mal.csv');
  });

  it.each(['/oppet/x', '/oppet/1999', '/oppet/mal/x', `/oppet/mal/${'a'.repeat(80)}`, '/oppet/mal/00000000-0000-0000-0000-000000000000', '/oppet/2027/annat', '/oppet/stil.js'])(
    '%s leads nowhere, in words', async (path) => {
      const answer = await started.anybody.get(path);
      expect([answer.status, answer.headers['content-type'], answer.text.includes('Till kommunens mål')]).toEqual([404, 'text/html; charset=utf-8', true]);
    });

  it('is found though a link has picked up something on its way', async () =>
    expect((await started.anybody.get('/oppet/2027?utm_source=brev')).status).toBe(200));

  it.each(['/oppet/data/x/mal.json', '/oppet/data/2027/mal.csv?at=x', '/oppet/data/2027/mal.csv?utm_source=brev', '/oppet/data/mal/x.json'])('%s is told what is wrong', async (path) =>
    expect((await started.anybody.get(path)).body).toMatchObject({ status: 400, code: 'fields-invalid' }));
});
