import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { adoptedGoals, boardDecides, councilDecides, goalText } from './steps.js';

describe.each(PROFILES)('What KF makes of an adopted goal during the year ($name)', (profile) => {
  let started: StartedApp;
  let amended: string;
  let ended: string;
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    ({ goals: [amended = '', ended = ''] } = await adoptedGoals(started, 2));
  });
  afterAll(() => started.close());

  const minutes = { meetingDate: '2027-03-29', paragraph: 41 };
  const text = goalText('Fler elever når målen i grundskolan');
  const changes = (over: object = {}) => [
    { goalId: amended, version: 1, outcome: 'amended', inForceFrom: '2027-05-01', amendment: { content: text, reason: 'Gymnasiet har fått ett mål för sig.' }, ...over },
    { goalId: ended, version: 1, outcome: 'discontinued', reason: 'Uppdraget har gått över till staten.', inForceTo: '2027-06-30', ...over },
  ];
  const council = (time = '08') => started.signInAt(`2027-03-30T${time}:00:00Z`, 'council-secretary', 'KF');
  const asked = async (path: string) => (await started.anybody.get(`${path}${path.includes('?') ? '&' : '?'}after=${after}`)).body;

  it('is prepared by KS, or is urgent', async () => {
    const refused = await (await council()).post('/v1/decisions/council', { ...minutes, goals: changes() });
    expect([refused.status, refused.body.params.problems]).toEqual([409, [amended, ended].map((goalId) => ({ goalId, code: 'change-not-prepared', params: {} }))]);
    const board = await started.signInAt('2027-03-30T09:00:00Z', 'board-secretary', 'KS');
    ({ body: { after } } = await boardDecides(board, { meetingDate: '2027-03-08', paragraph: 52, goals: [
      { goalId: amended, version: 1, outcome: 'amendment-proposed', reason: 'Gymnasiet har fått ett mål för sig.' },
      { goalId: ended, version: 1, outcome: 'discontinuation-proposed', reason: 'Uppdraget har gått över till staten.' },
    ] }));
    expect((await asked(`/v1/goals/${amended}`)).proposedChange).toBe('amendment');
    const urgent = await (await council('10')).post('/v1/decisions/council', { ...minutes, goals: changes({ urgency: 'Bråttom' }) });
    expect(urgent.body.params.problems).toMatchObject([{ code: 'urgency-unneeded' }, { code: 'urgency-unneeded' }]);
  });

  it('needs what it says, and holds from the meeting on at the earliest', async () => {
    const secretary = await council('11');
    const decides = async (over: object) => (await secretary.post('/v1/decisions/council', { ...minutes, goals: changes(over) })).body;
    expect(await decides({ amendment: undefined, inForceTo: undefined })).toMatchObject({ status: 400, code: 'fields-invalid' });
    expect((await decides({ inForceFrom: '2027-03-28', inForceTo: '2027-03-28' })).params.problems).toMatchObject([{ code: 'decision-retroactive' }, { code: 'decision-retroactive' }]);
  });

  it('is the text that holds from the day said, and the earlier one before', async () => {
    ({ body: { after } } = await councilDecides(await council('12'), { ...minutes, goals: changes() }));
    expect(await asked(`/v1/goals/${amended}`)).toMatchObject({ status: 'adopted', version: 1, validity: 'in-force', proposedChange: null, upcoming: { version: 2, inForceFrom: '2027-05-01', basis: { body: 'KF', ...minutes } } });
    started.clock.set('2027-05-02T08:00:00Z');
    expect(await asked(`/v1/goals/${amended}`)).toMatchObject({ version: 2, content: { title: text.title }, upcoming: null, inForce: { inForceFrom: '2027-01-01', inForceTo: '2027-12-31' } });
    const title = async (inForceOn: string) => (await asked(`/v1/goals/${amended}/texts?inForceOn=${inForceOn}`)).map(({ content }: { content: { title: string } }) => content.title);
    expect([await title('2027-04-30'), await title('2027-05-01')]).toEqual([['Fler elever når målen'], [text.title]]);
    expect((await asked(`/v1/goals/${amended}/history`)).at(-1).sentence).toBe(
      'Kommunfullmäktige ändrade det antagna målet den 29 mars 2027, § 41 (version 2 i stället för version 1). Den nya texten gäller från den 1 maj 2027 '
      + 'till och med den 31 december 2027. Skäl: Gymnasiet har fått ett mål för sig.');
  });

  it('leaves an ended goal out of the scorecard of a later day, as soon as that is known', async () => {
    const goals = async (query: string) => (await asked(`/v1/scorecard?budgetYear=2027${query}`)).totals.goals;
    expect([await goals('&inForceOn=2027-06-30'), await goals('&inForceOn=2027-07-01'), await goals('&inForceOn=2027-07-01&knownAt=2027-03-30T11:30:00Z')]).toEqual([2, 1, 2]);
    started.clock.set('2027-07-01T08:00:00Z');
    expect(await asked(`/v1/goals/${ended}`)).toMatchObject({ status: 'adopted', validity: 'ended', discontinuation: { reason: 'Uppdraget har gått över till staten.', inForceTo: '2027-06-30' } });
  });

  it('leaves an ended goal to be judged for the time before, and not after', async () => {
    const secretary = await started.signInAt('2027-09-08T08:00:00Z', 'committee-secretary', 'BUN');
    const assess = async (followUp: string) => secretary.post(`/v1/goals/${ended}/assessments`, {
      followUp, assessment: 'achieved', certainty: 'preliminary', motivation: 'Resultaten stiger' }, { 'if-match': '*' });
    expect((await assess('april')).status).toBe(201);
    expect((await assess('augusti')).body).toMatchObject({ status: 409, code: 'goal-not-in-force-then' });
    const { body: work } = await secretary.get('/v1/work');
    expect((work as readonly { kind: string; goals: readonly { goalId: string }[] }[]).filter(({ kind }) => kind === 'assess-goals').flatMap(({ goals }) => goals.map(({ goalId }) => goalId)))
      .not.toContain(ended);
  });
});
