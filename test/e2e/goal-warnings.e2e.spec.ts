import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { draft, goalText, openCycle } from './steps.js';

const [INDICATOR] = goalText().indicators;

describe.each(PROFILES)('What is pointed out in a goal\'s text ($name)', (profile) => {
  let started: StartedApp;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    await openCycle(await started.signIn('controller'));
  });
  afterAll(() => started.close());

  const drafted = async (title: string, more: object, told: object = {}) => {
    const secretary = await started.signIn('committee-secretary', 'BUN');
    const { status, body } = await secretary.post('/v1/goals', { ...draft, content: { ...goalText(title), indicators: [{ ...INDICATOR, ...more }], ...told } });
    return { status, body, secretary };
  };

  it('is activity wording, a statistic that comes too late and silence on women and men; the goal is drafted all the same', async () => {
    const { status, body: { goalId, after }, secretary } = await drafted('Nämnden ska arbeta med behörigheten', { publishedAfterMonths: 10 });
    expect(status).toBe(201);
    const { body: warnings } = await secretary.get(`/v1/goals/${goalId}/warnings?after=${after}`);
    expect(warnings.map(({ code }: { code: string }) => code)).toEqual(['activity-wording', 'statistic-after-report', 'gender-split-unsaid']);
    expect(warnings[1].detail).toContain('1 oktober 2028');
  });

  it('is nothing where all is said, and what is said stands in the text', async () => {
    const said = { milestones: [{ value: '89,5', period: '2026' }], genderSplit: { split: 'not-applicable', reason: 'Skolor har inget kön' }, publishedAfterMonths: 1 };
    const { body: { goalId, after }, secretary } = await drafted('Fler blir behöriga', said);
    expect((await secretary.get(`/v1/goals/${goalId}/warnings?after=${after}`)).body).toEqual([]);
    expect((await secretary.get(`/v1/goals/${goalId}`)).body.content.indicators[0]).toMatchObject({ ...said, milestones: [{ value: '89.5', period: '2026' }] });
    expect((await started.anybody.get(`/v1/goals/${goalId}/warnings`)).status).toBe(404);
  });

  it('is refused where it contradicts itself', async () => {
    expect((await drafted('Fler', { milestones: [{ value: '89', period: '2027' }] })).body.code).toBe('target-period-repeated');
    expect((await drafted('Fler', { genderSplit: { split: 'not-applicable' } })).body.code).toBe('gender-split-reason-missing');
    expect((await drafted('Fler', {}, { sdg: [4, 18] })).body).toMatchObject({ status: 422, code: 'global-goal-unknown', detail: 'Globalt mål 18 finns inte. Välj bland de globala målen 1–17.' });
    expect((await drafted('Fler', {}, { sdg: [4, 4] })).body).toMatchObject({ status: 422, code: 'global-goal-repeated' });
    expect((await drafted('Fler', {}, { sdg: ['4'] })).status).toBe(400);
  });

  it('may tell its global goals in any order and what kind of goal it is proposed to be; saying nothing of them is no other text', async () => {
    const of = async (told: object) => {
      const { body: { goalId, after }, secretary } = await drafted('Fler når målen', {}, told);
      return (await secretary.get(`/v1/goals/${goalId}?after=${after}`)).body;
    };
    const [told, otherwise, nothing, untold] = [await of({ sdg: [10, 4], gehProposal: 'operational' }), await of({ sdg: [4, 10], gehProposal: 'operational' }), await of({ sdg: [], gehProposal: null }), await of({})];
    expect(told.content).toMatchObject({ sdg: [4, 10], gehProposal: 'operational' });
    expect(otherwise.content.sdg).toEqual([4, 10]);
    expect(Object.keys(nothing.content)).toEqual(Object.keys(untold.content));
    expect(Object.keys(untold.content)).not.toEqual(expect.arrayContaining(['sdg']));
  });
});
