import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { adoptedGoals, boardDecides, committeeDecides, councilDecides } from './steps.js';

const SHORT = {
  followUp: 'augusti', assessment: 'partly-achieved', forecast: 'unlikely', trend: 'improving', certainty: 'preliminary', motivation: '89 procent i augusti.',
  measures: [{ text: 'Lovskola', responsible: 'Skolchefen', dueOn: '2027-11-15' }, { text: 'Fler lärare', responsible: 'Skolchefen', dueOn: '2027-12-01' }],
};

describe.each(PROFILES)('The follow-up of an adopted goal ($name)', (profile) => {
  let started: StartedApp;
  let goalId: string;
  let after: string;
  let measures: readonly string[];
  const secretaryAt = (instant: string) => started.signInAt(instant, 'committee-secretary', 'BUN');
  const now = async (response: PromiseLike<{ body: { after: string } }>) => { ({ body: { after } } = await response); };
  const followUps = async (client: Client = started.anybody) => (await client.get(`/v1/goals/${goalId}?after=${after}`)).body.followUps;

  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    ({ goals: [goalId = ''] } = await adoptedGoals(started));
  });
  afterAll(() => started.close());

  it('needs a measure, and who sees to it, where the goal is not reached or will not be', async () => {
    const secretary = await secretaryAt('2027-09-10T08:00:00Z');
    const refused = async (more: object) => (await secretary.post(`/v1/goals/${goalId}/assessments`, { ...SHORT, ...more })).body.code;
    expect(await refused({ measures: [] })).toBe('measure-missing');
    expect(await refused({ assessment: 'achieved', measures: [] })).toBe('measure-missing');
    expect(await refused({ measures: [{ text: 'Lovskola', responsible: ' ', dueOn: '2027-11-15' }] })).toBe('measure-incomplete');
  });

  it('is decided by the committee on its §, and is then not the secretary\'s to change', async () => {
    const secretary = await secretaryAt('2027-09-17T08:00:00Z');
    expect((await secretary.post(`/v1/goals/${goalId}/assessments`, SHORT)).status).toBe(201);
    await now(committeeDecides(secretary, { meetingDate: '2027-09-16', paragraph: 91, goals: [{ goalId, version: 1, outcome: 'follow-up-submitted', followUp: 'augusti' }] }));
    const [told] = await followUps();
    expect(told).toMatchObject({ followUp: 'augusti', forecast: 'unlikely', stage: 'submitted', decisions: [{ outcome: 'follow-up-submitted', basis: { body: 'BUN', paragraph: 91 } }] });
    measures = told.measures.map(({ measureId }: { measureId: string }) => measureId);
    const again = await secretary.post(`/v1/goals/${goalId}/assessments`, SHORT);
    expect([again.status, again.body.code]).toEqual([409, 'follow-up-already-submitted']);
  });

  it('is returned by KS with reasons and a day, answered, and taken note of', async () => {
    const board = await started.signInAt('2027-10-05T08:00:00Z', 'board-secretary', 'KS');
    const returned = { goalId, version: 1, outcome: 'follow-up-returned', followUp: 'augusti', reasons: ['Gäller det alla skolor?'], respondBy: '2027-10-18' };
    const without = await board.post('/v1/decisions/board', { meetingDate: '2027-10-04', paragraph: 210, goals: [{ ...returned, reasons: undefined }] });
    expect([without.status, without.body.code]).toEqual([400, 'fields-invalid']);
    await now(boardDecides(board, { meetingDate: '2027-10-04', paragraph: 210, goals: [returned] }));
    expect(await followUps()).toMatchObject([{ stage: 'returned', decisions: [{}, { reasons: ['Gäller det alla skolor?'], respondBy: '2027-10-18' }] }]);
    const secretary = await secretaryAt('2027-10-15T08:00:00Z');
    const retold = measures.map((measureId, place) => ({ ...SHORT.measures[place], measureId }));
    await now(secretary.post(`/v1/goals/${goalId}/assessments`, { ...SHORT, motivation: '89 procent i augusti, lägst i två skolor.', measures: retold }));
    expect(await followUps(secretary)).toMatchObject([{ stage: 'open', motivation: '89 procent i augusti, lägst i två skolor.' }]);
    expect(await followUps()).toMatchObject([{ stage: 'returned', motivation: '89 procent i augusti.' }]);
    await committeeDecides(secretary, { meetingDate: '2027-10-14', paragraph: 99, goals: [{ goalId, version: 1, outcome: 'follow-up-submitted', followUp: 'augusti' }] });
    const council = await started.signInAt('2027-10-26T08:00:00Z', 'council-secretary', 'KF');
    await now(councilDecides(council, { meetingDate: '2027-10-25', paragraph: 160, goals: [{ goalId, version: 1, outcome: 'follow-up-noted', followUp: 'augusti' }] }));
    expect(await followUps()).toMatchObject([{ stage: 'submitted', motivation: '89 procent i augusti, lägst i två skolor.', decisions: [{}, {}, {}, { outcome: 'follow-up-noted', basis: { body: 'KF', paragraph: 160 } }] }]);
  });

  it('follows each measure until it is done or dropped', async () => {
    const secretary = await secretaryAt('2027-11-16T08:00:00Z');
    const [lessons, teachers] = measures;
    const on = (measureId: string | undefined, step: string, body: object) => secretary.post(`/v1/goals/${goalId}/measures/${measureId}/${step}`, body);
    expect((await on(lessons, 'delays', { dueOn: '2027-11-15', reason: 'Förhinder' })).body.code).toBe('due-not-later');
    expect((await on(lessons, 'completion', { completedOn: '2027-11-17' })).body.code).toBe('completed-in-future');
    expect((await on('m-9', 'completion', { completedOn: '2027-11-16' })).status).toBe(404);
    await on(lessons, 'delays', { dueOn: '2028-02-21', reason: 'Lovet flyttades' });
    await on(lessons, 'completion', { completedOn: '2027-11-16' });
    await now(on(teachers, 'dropping', { reason: 'Ryms inte i budgeten' }));
    expect((await followUps())[0].measures).toMatchObject([
      { status: 'completed', completedOn: '2027-11-16', dueOn: '2028-02-21', wasDueOn: '2027-11-15' }, { status: 'dropped', reason: 'Ryms inte i budgeten' }]);
    expect((await on(teachers, 'completion', { completedOn: '2027-11-16' })).body.code).toBe('measure-ended');
  });

  it('is corrected a year later, when the statistic has come, without opening the report again', async () => {
    const secretary = await secretaryAt('2028-11-20T08:00:00Z');
    const corrected = { ...SHORT, assessment: 'achieved', forecast: 'likely', certainty: 'final', motivation: '91,2 procent enligt Kolada.', measures: [] };
    expect((await secretary.post(`/v1/goals/${goalId}/reassessments`, { ...corrected, reason: ' ' })).body.code).toBe('reason-missing');
    const { body: { content: { indicators: [{ indicatorId }] } } } = await secretary.get(`/v1/goals/${goalId}`);
    await secretary.post(`/v1/goals/${goalId}/indicators/${indicatorId}/values`, { followUp: 'augusti', values: [{ period: '2027-08', status: 'final', value: '91,2' }] });
    await now(secretary.post(`/v1/goals/${goalId}/reassessments`, { ...corrected, reason: 'Statistiken är publicerad' }));
    expect(await followUps()).toMatchObject([{
      assessment: 'achieved', certainty: 'final', stage: 'submitted',
      errata: [{ reassessedOn: '2028-11-20', previous: { assessment: 'partly-achieved', certainty: 'preliminary' }, reason: 'Statistiken är publicerad' }],
    }]);
    const known = (await started.anybody.get(`/v1/goals/${goalId}?knownAt=2028-01-15T12:00:00Z`)).body;
    expect(known.assessment).toMatchObject({ assessment: 'partly-achieved', errata: [] });
  });
});
