import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { adoptedGoals, boardDecides, councilDecides, goalText } from './steps.js';

const ADOPTION = { meetingDate: '2026-11-23', paragraph: 150 };
const CHANGE = { meetingDate: '2027-03-29', paragraph: 41 };

describe.each(PROFILES)('What a court annuls of KF\'s decisions ($name)', (profile) => {
  let started: StartedApp;
  let goals: readonly string[];
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    ({ goals } = await adoptedGoals(started, 2));
    const council = await started.signIn('council-secretary', 'KF');
    for (const { meetingDate } of [ADOPTION, CHANGE]) await council.post('/v1/meetings', { body: 'KF', meetingDate });
    await councilDecides(await started.signInAt('2027-03-30T08:00:00Z', 'council-secretary', 'KF'), { ...CHANGE, goals: goals.map((goalId) => ({
      goalId, version: 1, outcome: 'amended', amendment: { content: goalText('Fler når målen snabbare'), reason: 'Höjd ambition' }, urgency: 'Statsbidraget söks i april' })) });
  });
  afterAll(() => started.close());

  const asked = async (path: string) => (await started.anybody.get(`${path}${path.includes('?') ? '&' : '?'}after=${after}`)).body;
  const annul = async ({ meetingDate, paragraph }: typeof CHANGE, decidedOn: string) => {
    const council = await started.signInAt(`${decidedOn}T10:00:00Z`, 'council-secretary', 'KF');
    const { body: { appealId } } = await council.post(`/v1/meetings/KF/${meetingDate}/appeals`, { paragraph, receivedOn: decidedOn, caseNumber: '1234-27' });
    const decided = await council.post(`/v1/meetings/KF/${meetingDate}/appeals/${appealId}/outcomes`, { outcome: 'annulled', decidedOn });
    expect(decided.status).toBe(201);
    ({ body: { after } } = decided);
  };

  it('leaves the text from before an amendment in force, of each goal of the §', async () => {
    await annul(CHANGE, '2027-06-14');
    for (const goalId of goals) {
      const goal = await asked(`/v1/goals/${goalId}`);
      expect(goal).toMatchObject({ status: 'adopted', version: 1, validity: 'in-force', annulment: null });
      expect(goal.decisions.map(({ outcome, annulledOn }: { outcome: string; annulledOn: string | null }) => [outcome, annulledOn])).toEqual([
        ['submitted', null], ['endorsed', null], ['adopted', null], ['amended', '2027-06-14']]);
    }
    const titleOn = async (query: string) => (await asked(`/v1/goals/${goals[0]}/texts?inForceOn=2027-05-01${query}`)).map(({ version }: { version: number }) => version);
    expect([await titleOn(''), await titleOn('&knownAt=2027-06-01T00:00:00Z')]).toEqual([[1], [2]]);
    expect((await asked(`/v1/goals/${goals[0]}/history`)).at(-1).sentence)
      .toBe('Beslutet i kommunfullmäktige den 29 mars 2027, § 41, upphävdes den 14 juni 2027 efter ett överklagande. Det som gällde för målet dessförinnan gäller igen.');
  });

  it('makes a goal void without its adoption, and keeps what was shown until then', async () => {
    await annul(ADOPTION, '2027-08-16');
    expect(await asked(`/v1/goals/${goals[0]}`)).toMatchObject({
      status: 'voided', validity: null, inForce: null, annulment: { annulledOn: '2027-08-16', basis: { body: 'KF', ...ADOPTION } } });
    expect(await asked(`/v1/goals/${goals[0]}?knownAt=2027-08-15T00:00:00Z`)).toMatchObject({ status: 'adopted', validity: 'in-force' });
    const inForce = async (query: string) => (await asked(`/v1/scorecard?budgetYear=2027&inForceOn=2027-05-01${query}`)).totals.goals;
    expect([await inForce(''), await inForce('&knownAt=2027-08-15T00:00:00Z')]).toEqual([0, 2]);
    const secretary = await started.signInAt('2027-09-08T08:00:00Z', 'committee-secretary', 'BUN');
    const assessed = await secretary.post(`/v1/goals/${goals[0]}/assessments`, { followUp: 'augusti', assessment: 'achieved', certainty: 'final', motivation: 'Resultaten stiger' }, { 'if-match': '*' });
    expect(assessed.body).toMatchObject({ code: 'goal-not-adopted', params: { status: 'voided' } });
  });

  it('comes to KF again only as a new matter, with KS first', async () => {
    const again = { meetingDate: '2027-09-27', paragraph: 120, goals: [{ goalId: goals[0], version: 1, outcome: 'adopted', geh: 'none' }] };
    const council = await started.signInAt('2027-09-28T08:00:00Z', 'council-secretary', 'KF');
    expect((await council.post('/v1/decisions/council', again)).body.params.problems).toEqual([{ goalId: goals[0], code: 'goal-not-endorsed', params: { status: 'voided' } }]);
    const board = await started.signInAt('2027-09-28T09:00:00Z', 'board-secretary', 'KS');
    await boardDecides(board, { meetingDate: '2027-09-06', paragraph: 160, goals: [{ goalId: goals[0], version: 1, outcome: 'endorsed' }] });
    ({ body: { after } } = await councilDecides(await started.signInAt('2027-09-28T10:00:00Z', 'council-secretary', 'KF'), again));
    expect(await asked(`/v1/goals/${goals[0]}`)).toMatchObject({ status: 'adopted', annulment: null });
    expect(await asked(`/v1/goals/${goals[1]}`)).toMatchObject({ status: 'voided' });
  });

  it('is not recorded afterwards as if it stood', async () => {
    const council = await started.signInAt('2027-10-04T08:00:00Z', 'council-secretary', 'KF');
    await council.post('/v1/meetings', { body: 'KF', meetingDate: '2027-09-27' });
    const { body: { appealId } } = await council.post('/v1/meetings/KF/2027-09-27/appeals', { paragraph: 121, receivedOn: '2027-10-04', caseNumber: null });
    await council.post(`/v1/meetings/KF/2027-09-27/appeals/${appealId}/outcomes`, { outcome: 'annulled', decidedOn: '2027-10-04' });
    const { status, body } = await council.post('/v1/decisions/council', {
      meetingDate: '2027-09-27', paragraph: 121, goals: [{ goalId: goals[1], version: 1, outcome: 'rejected' }] });
    expect([status, body.code, body.params]).toEqual([409, 'paragraph-annulled', { paragraph: 121, annulledOn: '2027-10-04' }]);
  });
});
