import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { boardDecides, committeeDecides, councilDecides, draftGoal, goalText, openCycle } from './steps.js';

const COMPARISON = '/v1/comparison?budgetYear=2027';

describe.each(PROFILES)('Comparing two moments ($name)', (profile) => {
  let started: StartedApp;
  let changed: string;
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    await openCycle(await started.signIn('controller'));
    const secretary = await started.signIn('committee-secretary', 'BUN');
    const goals = [await draftGoal(secretary), await draftGoal(secretary, goalText('Lika hela vägen'))];
    [changed = ''] = goals;
    const each = (more: object = {}) => goals.map((goalId) => ({ goalId, version: 1, ...more }));
    await committeeDecides(await started.signInAt('2026-08-28T08:00:00Z', 'committee-secretary', 'BUN'), { meetingDate: '2026-08-27', paragraph: 84, goals: each() });
    await boardDecides(await started.signInAt('2026-10-06T08:00:00Z', 'board-secretary', 'KS'), { meetingDate: '2026-10-05', paragraph: 201, goals: each({ outcome: 'endorsed' }) });
    const council = await started.signInAt('2026-11-24T08:00:00Z', 'council-secretary', 'KF');
    ({ body: { after } } = await councilDecides(council, { meetingDate: '2026-11-23', paragraph: 150, goals: [
      { goalId: changed, version: 1, outcome: 'adopted-with-changes', geh: 'none', amendment: { content: goalText('Många fler elever når målen'), reason: 'Tydligare' } }] }));
    await started.anybody.get(`/v1/cycles?after=${after}`);
  });
  afterAll(() => started.close());

  it('tells what changed between KS\'s proposal and KF\'s decision, word by word', async () => {
    const auditor = await started.signIn('auditor');
    const { body } = await auditor.get(`${COMPARISON}&from=2026-10-07T00:00:00Z&to=2026-11-24T22:59:59Z`);
    expect(body).toMatchObject({ unchanged: 1, changed: [{
      goalId: changed, before: { status: 'endorsed', title: 'Fler elever når målen', version: 1 }, after: { status: 'adopted', title: 'Många fler elever når målen', version: 2 },
      fields: [{ field: 'title' }],
    }] });
    expect(body.changed[0].fields[0].parts).toContainEqual({ kind: 'added', text: expect.stringContaining('Många') });
  });

  it('tells the public of what is adopted alone', async () => {
    const { body } = await started.anybody.get(`${COMPARISON}&from=2026-10-07T00:00:00Z&to=2026-11-24T22:59:59Z`);
    expect(body).toMatchObject({ unchanged: 0, changed: [{ goalId: changed, before: null, after: { status: 'adopted' }, fields: [] }] });
  });

  it('finds nothing between two moments that are the same', async () =>
    expect((await (await started.signIn('auditor')).get(`${COMPARISON}&from=2026-10-07T00:00:00Z&to=2026-10-07T00:00:00Z`)).body).toMatchObject({ unchanged: 2, changed: [] }));

  it.each([['&from=2026-11-25T00:00:00Z&to=2026-10-07T00:00:00Z', 'moments-reversed'], ['&from=x&to=2026-10-07T00:00:00Z', 'fields-invalid'], ['', 'fields-invalid']])(
    'is refused as %s', async (more, code) => expect((await started.anybody.get(`${COMPARISON}${more}`)).body).toMatchObject({ status: 400, code }));
});
