import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { boardDecides, committeeDecides, councilDecides, draftGoal, openCycle } from './steps.js';

const EMMABODA = { inFavour: 18, against: 23, present: 41 };
const REASONS = ['Fullmäktige behöver veta vad målet kostar'];

describe.each(PROFILES)('What KF refers back, tables, or decides in haste ($name)', (profile) => {
  let started: StartedApp;
  let goals: readonly string[];
  let unheard: string;
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    await openCycle(await started.signIn('controller'));
    const secretary = await started.signIn('committee-secretary', 'BUN');
    goals = [await draftGoal(secretary), await draftGoal(secretary), await draftGoal(secretary)];
    unheard = await draftGoal(secretary);
    const versions = goals.map((goalId) => ({ goalId, version: 1 }));
    await committeeDecides(await started.signInAt('2026-08-28T08:00:00Z', 'committee-secretary', 'BUN'), { meetingDate: '2026-08-27', paragraph: 84, goals: [...versions, { goalId: unheard, version: 1 }] });
    await boardDecides(await started.signInAt('2026-10-06T08:00:00Z', 'board-secretary', 'KS'), {
      meetingDate: '2026-10-05', paragraph: 201, goals: versions.map((version) => ({ ...version, outcome: 'endorsed' })) });
  });
  afterAll(() => started.close());

  const seenBy = async (client: Client, path: string) => (await client.get(`${path}?after=${after}`)).body;
  const problemsOf = async (client: Client, body: string, minutes: object) => {
    const { status, body: { params } } = await client.post(`/v1/decisions/${body}`, { caseNumber: '2026/1540', ...minutes });
    return [status, params.problems];
  };
  const referral = (goalId = goals[0], more: object = {}) => (
    { goalId, version: 1, outcome: 'referred-back', referredTo: 'board', reasons: REASONS, respondBy: '2026-12-14', carriedBy: 'minority', vote: EMMABODA, ...more });

  it('is not referred back by 13 of 41', async () => {
    const council = await started.signInAt('2026-11-24T08:00:00Z', 'council-secretary', 'KF');
    const minutes = { meetingDate: '2026-11-23', paragraph: 150 };
    expect(await problemsOf(council, 'council', { ...minutes, goals: [referral(goals[0], { vote: { inFavour: 13, against: 28, present: 41 } })] }))
      .toEqual([409, [{ goalId: goals[0], code: 'minority-too-small', params: { inFavour: 13, needed: 14, present: 41 } }]]);
  });

  it('goes back by 18 of 41, to KS or to the committee, and may be tabled in the same §', async () => {
    const [toBoard, toCommittee, tabled] = goals;
    const council = await started.signInAt('2026-11-24T10:00:00Z', 'council-secretary', 'KF');
    ({ body: { after } } = await councilDecides(council, { meetingDate: '2026-11-23', paragraph: 150, goals: [
      referral(toBoard), referral(toCommittee, { referredTo: 'committee', carriedBy: undefined, vote: undefined }),
      { goalId: tabled, version: 1, outcome: 'tabled', carriedBy: 'minority', vote: EMMABODA },
    ] }));
    expect(await seenBy(council, `/v1/goals/${toBoard}`)).toMatchObject({
      status: 'submitted', version: 1, decisions: [{}, { outcome: 'endorsed' }, { outcome: 'referred-back' }],
      referral: { reasons: REASONS, respondBy: '2026-12-14', referredTo: 'board', voting: { carriedBy: 'minority', vote: EMMABODA }, basis: { body: 'KF', paragraph: 150 } } });
    expect(await seenBy(council, `/v1/goals/${toCommittee}`)).toMatchObject({
      status: 'referred-back', referral: { referredTo: 'committee', voting: { carriedBy: 'majority', vote: null } } });
    expect(await seenBy(council, `/v1/goals/${tabled}`)).toMatchObject({
      status: 'endorsed', tabling: { voting: { carriedBy: 'minority', vote: EMMABODA }, basis: { body: 'KF' } } });
    expect((await seenBy(council, '/v1/cycles/2027')).phase).toBe('referred-back');
    const history = await seenBy(council, `/v1/goals/${toBoard}/history`);
    expect(history.at(-1).sentence).toMatch(/på begäran av en minoritet: 18 röster mot 23 av 41 närvarande.*Minoritetens skäl/);
  });

  it('is decided without KS in an urgent matter only, with the reason for that', async () => {
    const council = await started.signInAt('2026-11-25T08:00:00Z', 'council-secretary', 'KF');
    const rejection = { goalId: unheard, version: 1, outcome: 'rejected', reason: 'Ryms inte i budgeten' };
    const minutes = { meetingDate: '2026-11-24', paragraph: 155 };
    expect(await problemsOf(council, 'council', { ...minutes, goals: [rejection] }))
      .toEqual([409, [{ goalId: unheard, code: 'goal-not-endorsed', params: { status: 'submitted' } }]]);
    expect(await problemsOf(council, 'council', { ...minutes, goals: [{ ...rejection, urgency: '' }] }))
      .toEqual([409, [{ goalId: unheard, code: 'urgency-unexplained', params: {} }]]);
    ({ body: { after } } = await councilDecides(council, { ...minutes, goals: [{ ...rejection, urgency: 'Statsbidraget ska sökas i dag' }] }));
    expect((await seenBy(council, `/v1/goals/${unheard}/history`)).at(-1).sentence).toMatch(/Ärendet var brådskande.*Statsbidraget ska sökas i dag/);
  });

  it('is decided anew by KS, and by KF: a minority does not stop it twice', async () => {
    const [again] = goals;
    const early = await started.signInAt('2026-12-01T08:00:00Z', 'council-secretary', 'KF');
    const adoption = { goalId: again, version: 1, outcome: 'adopted', geh: 'none' };
    expect(await problemsOf(early, 'council', { meetingDate: '2026-11-30', paragraph: 160, goals: [adoption] }))
      .toEqual([409, [{ goalId: again, code: 'goal-not-endorsed', params: { status: 'submitted' } }]]);
    const board = await started.signInAt('2026-12-08T08:00:00Z', 'board-secretary', 'KS');
    const meeting = { meetingDate: '2026-12-07', paragraph: 250 };
    const tabling = { goalId: again, version: 1, outcome: 'tabled', carriedBy: 'minority', vote: { inFavour: 6, against: 7, present: 13 } };
    expect(await problemsOf(board, 'board', { ...meeting, goals: [tabling] }))
      .toEqual([409, [{ goalId: again, code: 'minority-only-in-council', params: { body: 'KS' } }]]);
    await boardDecides(board, { ...meeting, goals: [{ goalId: again, version: 1, outcome: 'endorsed' }] });
    const council = await started.signInAt('2026-12-15T08:00:00Z', 'council-secretary', 'KF');
    const minutes = { meetingDate: '2026-12-14', paragraph: 171 };
    expect(await problemsOf(council, 'council', { ...minutes, goals: [referral(again, { respondBy: '2027-01-25' })] }))
      .toEqual([409, [{ goalId: again, code: 'minority-right-used', params: {} }]]);
    ({ body: { after } } = await councilDecides(council, { ...minutes, goals: [adoption] }));
    expect(await seenBy(council, `/v1/goals/${again}`)).toMatchObject({ status: 'adopted', referral: null });
  });
});
