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

  const drafted = async (title: string, more: object) => {
    const secretary = await started.signIn('committee-secretary', 'BUN');
    const { status, body } = await secretary.post('/v1/goals', { ...draft, content: { ...goalText(title), indicators: [{ ...INDICATOR, ...more }] } });
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
  });
});
