import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { boardDecides, committeeDecides, councilDecides, draftGoal, goalText, openCycle } from './steps.js';

const FIRST = goalText();
const SECOND = goalText('Fler elever når målen i alla skolor');

/** Each step of this journey stands on the one before: they run in their order. */
describe.each(PROFILES)('A goal on its way from draft to assessment ($name)', (profile) => {
  let started: StartedApp;
  let goalId: string;
  /** How far the last write reached. */
  let after: string;
  beforeAll(async () => { started = await startApp(profile, { now: '2026-05-04T08:00:00Z' }); });
  afterAll(() => started.close());

  /** Sessions do not last from one meeting to the next: everybody signs in anew. */
  const secretaryAt = (instant: string, role: Parameters<StartedApp['signIn']>[0] = 'committee-secretary', body = 'BUN'): Promise<Client> => {
    started.clock.set(instant);
    return started.signIn(role, body);
  };
  const goalAsSeenBy = async (client: Client) => (await client.get(`/v1/goals/${goalId}?after=${after}`)).body;
  const now = async (response: Promise<{ body: { after: string } }>) => { ({ body: { after } } = await response); };

  it('is drafted when the controller has opened the year', async () => {
    await openCycle(await started.signIn('controller'));
    const secretary = await secretaryAt('2026-05-04T09:00:00Z');
    goalId = await draftGoal(secretary, FIRST);
    const drafted = await secretary.post(`/v1/goals/${goalId}/revisions`, { content: FIRST, reason: 'Oförändrad' });
    expect([drafted.status, drafted.body.code]).toEqual([422, 'text-unchanged']);
  });

  it('is decided by the committee and thereby submitted', async () => {
    const secretary = await secretaryAt('2026-08-28T08:00:00Z');
    const decided = await committeeDecides(secretary, { meetingDate: '2026-08-27', paragraph: 84, goals: [{ goalId, version: 1 }] });
    expect(decided.body.goals).toEqual([{ goalId, isCarriedOut: true }]);
    ({ body: { after } } = decided);
    expect(await goalAsSeenBy(secretary)).toMatchObject({
      status: 'submitted', version: 1, submission: { submittedOn: '2026-08-28', daysLate: 0 }, content: { indicators: [{ baseline: { value: '87.5' } }] },
    });
  });

  it('is referred back by KS with reasons and a day', async () => {
    const secretary = await secretaryAt('2026-10-06T08:00:00Z', 'board-secretary', 'KS');
    await now(boardDecides(secretary, {
      meetingDate: '2026-10-05', paragraph: 201,
      goals: [{ goalId, version: 1, outcome: 'referred-back', reasons: ['Målet gäller bara några skolor'], respondBy: '2026-10-19' }],
    }));
    expect(await goalAsSeenBy(secretary)).toMatchObject({
      status: 'referred-back', referral: { reasons: ['Målet gäller bara några skolor'], respondBy: '2026-10-19', basis: { body: 'KS', paragraph: 201 } },
    });
  });

  it('cannot be decided anew before it is answered', async () => {
    const secretary = await secretaryAt('2026-10-14T08:00:00Z');
    const refused = await secretary.post('/v1/decisions/committee', { body: 'BUN', meetingDate: '2026-10-14', paragraph: 99, goals: [{ goalId, version: 1 }] });
    expect([refused.status, refused.body.code, refused.body.params.problems]).toEqual([
      409, 'goals-not-decidable', [{ goalId, code: 'referral-unanswered', params: { respondBy: '2026-10-19' } }]]);
  });

  it('is answered by the committee with a new version', async () => {
    const secretary = await secretaryAt('2026-10-15T08:00:00Z');
    const revised = await secretary.post(`/v1/goals/${goalId}/revisions`, { content: SECOND, reason: 'Svar på återremissen' });
    expect(revised.status).toBe(201);
    await now(committeeDecides(secretary, { meetingDate: '2026-10-15', paragraph: 100, goals: [{ goalId, version: 2 }] }));
    expect(await goalAsSeenBy(secretary)).toMatchObject({ status: 'submitted', version: 2, referral: null });
  });

  it('is endorsed by KS', async () => {
    const secretary = await secretaryAt('2026-11-03T08:00:00Z', 'board-secretary', 'KS');
    await now(boardDecides(secretary, { meetingDate: '2026-11-02', paragraph: 230, goals: [{ goalId, version: 2, outcome: 'endorsed' }] }));
    expect(await goalAsSeenBy(secretary)).toMatchObject({ status: 'endorsed' });
  });

  it('is adopted by KF', async () => {
    const secretary = await secretaryAt('2026-11-24T08:00:00Z', 'council-secretary', 'KF');
    await now(councilDecides(secretary, { meetingDate: '2026-11-23', paragraph: 150, goals: [{ goalId, version: 2, outcome: 'adopted', geh: 'operational' }] }));
    expect(await goalAsSeenBy(started.anybody)).toMatchObject({
      status: 'adopted', content: { title: SECOND.title }, inForce: { geh: 'operational', inForceFrom: '2027-01-01', inForceTo: '2027-12-31' },
    });
  });

  it('is assessed at the follow-up', async () => {
    const secretary = await secretaryAt('2027-09-10T08:00:00Z');
    const assessed = await secretary.post(`/v1/goals/${goalId}/assessments`, {
      followUp: 'augusti', assessment: 'partly-achieved', forecast: 'partly-likely', trend: 'improving', certainty: 'preliminary', motivation: 'Statistiken kommer i november.',
      measures: [{ text: 'Fler speciallärare', responsible: 'Skolchefen', dueOn: '2027-12-01' }],
    });
    expect(assessed.status).toBe(201);
    ({ body: { after } } = assessed);
    expect(await goalAsSeenBy(started.anybody)).toMatchObject({ assessment: null, followUps: [] });
    expect(await goalAsSeenBy(secretary)).toMatchObject({
      assessment: { assessment: 'partly-achieved', stage: 'open', forecast: 'partly-likely', trend: 'improving', certainty: 'preliminary', measures: [{ measureId: expect.any(String) }] },
      followUps: [{ followUp: 'augusti' }],
    });
  });

  const goalsOnScorecard = async (query: string, client: Client = started.anybody) => {
    const { body } = await client.get(`/v1/scorecard?budgetYear=2027${query}`);
    return body.directions.flatMap(({ areas }: { areas: { cells: { goals: object[] }[] }[] }) => areas.flatMap(({ cells }) => cells.flatMap(({ goals }) => goals)));
  };

  it('stands on the scorecard now, and was not there before KF had decided', async () => {
    expect(await goalsOnScorecard('')).toEqual([expect.objectContaining({ goalId, title: SECOND.title, assessments: [] })]);
    const secretary = await secretaryAt('2027-09-10T08:30:00Z');
    expect(await goalsOnScorecard('', secretary)).toEqual([expect.objectContaining({ goalId, assessments: [{ budgetYear: 2027, followUp: 'augusti', stage: 'open', assessment: 'partly-achieved', certainty: 'preliminary' }] })]);
    expect(await goalsOnScorecard('&knownAt=2027-01-15T12:00:00Z')).toEqual([expect.objectContaining({ goalId, assessment: null })]);
    expect(await goalsOnScorecard('&knownAt=2026-11-23T23:00:00Z')).toEqual([]);
  });

  it('is in force from New Year, by a decision that was known in November', async () => {
    expect(await goalsOnScorecard('&inForceOn=2027-03-01')).toHaveLength(1);
    expect(await goalsOnScorecard('&inForceOn=2026-12-31')).toEqual([]);
    expect(await goalsOnScorecard('&inForceOn=2027-03-01&knownAt=2026-11-01T00:00:00%2B01:00')).toEqual([]);
  });

  it('has both its texts, and the one in force on a day', async () => {
    const secretary = await secretaryAt('2027-09-10T09:00:00Z');
    const texts = await secretary.get(`/v1/goals/${goalId}/texts`);
    expect(texts.body.map(({ version, content }: { version: number; content: { title: string } }) => [version, content.title])).toEqual([[1, FIRST.title], [2, SECOND.title]]);
    const inForce = await started.anybody.get(`/v1/goals/${goalId}/texts?inForceOn=2027-06-01`);
    expect(inForce.body).toEqual([expect.objectContaining({ version: 2, adoption: expect.objectContaining({ inForceFrom: '2027-01-01', basis: { body: 'KF', meetingDate: '2026-11-23', paragraph: 150 } }) })]);
    expect((await started.anybody.get(`/v1/goals/${goalId}/texts?inForceOn=2026-06-01`)).body).toEqual([]);
  });

  it('tells its history in words', async () => {
    const { body } = await (await secretaryAt('2027-09-10T10:00:00Z')).get(`/v1/goals/${goalId}/history`);
    expect(body.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      expect.stringMatching(/^Barn- och utbildningsnämnden upprättade målet ”Fler elever når målen” för 2027/),
      expect.stringMatching(/^Barn- och utbildningsnämnden beslutade om målet den 27 augusti 2026, § 84/),
      expect.stringMatching(/^Kommunstyrelsen beslutade den 5 oktober 2026, § 201, att återremittera målet/),
      expect.stringMatching(/^Målet fick version 2/),
      expect.stringMatching(/^Barn- och utbildningsnämnden beslutade om målet den 15 oktober 2026, § 100/),
      expect.stringMatching(/^Kommunstyrelsen beslutade den 2 november 2026, § 230, att föreslå/),
      expect.stringMatching(/^Kommunfullmäktige antog målet den 23 november 2026, § 150/),
      expect.stringMatching(/^Målet bedömdes den 10 september 2027/),
    ]);
    expect(body[0].actor).toEqual({ role: 'committee-secretary', body: 'BUN', name: 'Karin Bergdahl' });
  });

  it('is among the decisions of each body that decided on it', async () => {
    const decisions = async (body: string) => (await started.anybody.get(`/v1/decisions?body=${body}&year=2026`)).body;
    expect(await decisions('BUN')).toMatchObject([{ basis: { paragraph: 84 }, goals: [{ goalId, outcome: 'submitted', isCarriedOut: true }] }, { basis: { paragraph: 100 } }]);
    expect(await decisions('KS')).toMatchObject([{ goals: [{ outcome: 'referred-back' }] }, { goals: [{ outcome: 'endorsed' }] }]);
    expect(await decisions('KF')).toMatchObject([{ caseNumber: '2026/1540', goals: [{ outcome: 'adopted' }] }]);
  });

  it('is no deviation: it came in time and every decision on it is carried out', async () => {
    expect((await (await secretaryAt('2027-09-10T11:00:00Z', 'auditor', 'kommunen')).get('/v1/deviations?budgetYear=2027')).body.deviations.filter(({ goalId: of }: { goalId: string }) => of === goalId)).toEqual([]);
  });
});
