import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { adoptedGoals, draftGoal } from './steps.js';

const PART = { unit: 'SOC', share: 'Elevhälsan deltar i varje skolas elevhälsoteam.', meetingDate: '2026-12-02', paragraph: 112 };

/** Each step of this journey stands on the one before: they run in their order. */
describe.each(PROFILES)('A joint goal ($name)', (profile) => {
  let started: StartedApp;
  let goalId: string;
  let after: string;
  const contributorAt = (instant: string) => started.signInAt(instant, 'committee-secretary', 'SOC');
  const contributions = async (client: Client = started.anybody) => (await client.get(`/v1/goals/${goalId}?after=${after}`)).body.contributions;
  const work = async (client: Client) => (await client.get(`/v1/work?after=${after}`)).body.filter(({ kind }: { kind: string }) => kind === 'follow-up-shares');
  const post = (client: Client, path: string, body: object) => client.post(`/v1/goals/${goalId}/contributions${path}`, body);

  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    ({ goals: [goalId = ''] } = await adoptedGoals(started));
  });
  afterAll(() => started.close());

  it('is one in which another unit undertakes a share, by its own body\'s §', async () => {
    const [contributor, owner] = [await contributorAt('2026-12-03T08:00:00Z'), await started.signIn('committee-secretary', 'BUN')];
    expect((await post(owner, '', PART)).body.code).toBe('not-own-body');
    expect((await post(owner, '', { ...PART, unit: 'BUN' })).body.code).toBe('contribution-to-own-goal');
    expect((await post(contributor, '', { ...PART, share: ' ' })).body.code).toBe('share-missing');
    const { status, body } = await post(contributor, '', PART);
    expect([status, body.unit]).toEqual([201, 'SOC']);
    ({ after } = body);
    expect((await post(contributor, '', PART)).body).toMatchObject({ code: 'contribution-already-undertaken', detail: expect.stringContaining('bidrar redan') });
    expect(await contributions()).toMatchObject([{ unit: 'SOC', share: PART.share, basis: { body: 'SOC', meetingDate: '2026-12-02', paragraph: 112 }, ended: null, followUps: [] }]);
  });

  it('cannot be one that others do not see yet', async () => {
    const owner = await started.signInAt('2026-12-03T09:00:00Z', 'committee-secretary', 'BUN');
    const draft = await draftGoal(owner);
    expect((await (await contributorAt('2026-12-03T09:00:00Z')).post(`/v1/goals/${draft}/contributions`, PART)).body.code).toBe('goal-not-joinable');
  });

  it('is followed up by each for its share, which waits for whoever undertook it', async () => {
    const contributor = await contributorAt('2027-09-06T08:00:00Z');
    expect(await work(contributor)).toMatchObject([{ unit: 'SOC', followUp: 'augusti', goals: [{ goalId }] }]);
    const said = { followUp: 'augusti', assessment: 'partly-achieved', motivation: 'Team finns i 31 av 34 skolor.' };
    expect((await post(contributor, '/SOC/follow-ups', { ...said, motivation: '' })).body.code).toBe('motivation-missing');
    expect((await post(contributor, '/FRI/follow-ups', said)).body.code).toBe('not-own-body');
    const { status, body } = await post(contributor, '/SOC/follow-ups', said);
    expect(status).toBe(201);
    ({ after } = body);
    expect(await contributions()).toMatchObject([{ followUps: [] }]);
    expect(await contributions(contributor)).toMatchObject([{ followUps: [{ budgetYear: 2027, ...said, followedUpOn: '2027-09-06' }] }]);
    expect(await work(contributor)).toEqual([]);
  });

  it('is told to anybody with the units that take part, but not with what their administrations say', async () => {
    const { text } = await started.anybody.get(`/oppet/mal/${goalId}`);
    expect(text).toContain('Enheter som bidrar');
    expect(text).toContain(PART.share);
    expect(text).not.toContain('31 av 34');
  });

  it('loses no part of its history when a unit no longer takes part', async () => {
    const contributor = await contributorAt('2027-10-08T08:00:00Z');
    const ended = { reason: 'Elevhälsan har gått över till barn- och utbildningsnämnden.', meetingDate: '2027-10-07', paragraph: 98 };
    ({ body: { after } } = await post(contributor, '/SOC/ending', ended));
    expect(await contributions(contributor)).toMatchObject([{ ended: { reason: ended.reason, basis: { paragraph: 98 }, endedOn: '2027-10-08' }, followUps: [{ assessment: 'partly-achieved' }] }]);
    const again = await post(contributor, '/SOC/ending', ended);
    expect([again.status, again.body.code]).toEqual([404, 'contribution-unknown']);
    const history = (await contributor.get(`/v1/goals/${goalId}/history`)).text;
    for (const sentence of ['bidrar till målet', 'följde den 6 september 2027 upp sin del', 'bidrar inte längre till målet']) expect(history).toContain(sentence);
  });
});
