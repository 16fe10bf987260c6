import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { boardDecides, committeeDecides, draftGoal, openCycle } from './steps.js';

describe.each(PROFILES)('A decision on a goal that its recorder has written ($name)', (profile) => {
  let started: StartedApp;
  let goalId: string;
  let karin: Client;
  let after: string;
  const inMinutes = { meetingDate: '2026-10-05', paragraph: 201 };
  const standIn = { role: 'board-secretary', body: 'KS' } as const;

  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    await openCycle(await started.signIn('controller'));
    const { personId } = holder('committee-secretary', 'BUN');
    const administrator = await started.signIn('administrator');
    expect((await administrator.post(`/v1/persons/${personId}/roles`, { ...standIn, from: '2026-05-01', until: null })).status).toBe(201);
    goalId = await draftGoal(await started.signIn('committee-secretary', 'BUN'));
    const secretary = await started.signInAt('2026-08-28T08:00:00Z', 'committee-secretary', 'BUN');
    await committeeDecides(secretary, { meetingDate: '2026-08-27', paragraph: 84, goals: [{ goalId, version: 1 }] });
    karin = (await started.signInAt('2026-10-06T08:00:00Z', 'committee-secretary', 'BUN')).as(standIn);
  });
  afterAll(() => started.close());

  const endorsed = () => ({ ...inMinutes, caseNumber: '2026/1540', goals: [{ goalId, version: 1, outcome: 'endorsed' }] });
  const seenBy = async (client: Client, path: string) => (await client.get(`${path}?after=${after}`)).body;
  const statusOfGoal = async () => (await seenBy(karin, `/v1/goals/${goalId}`)).status;

  it('is refused to them alone, in whatever role', async () => {
    const { status, body } = await karin.post('/v1/decisions/board', endorsed());
    expect([status, body.code, body.params]).toEqual([403, 'own-text-decided', { goalIds: [goalId] }]);
    expect((await karin.post('/v1/decisions/board', { ...endorsed(), countersigning: 'no' })).body.code).toBe('fields-invalid');
  });

  it('waits for a second person, and reaches no goal until then', async () => {
    const reservation = holder('board-secretary', 'KS').personId;
    const proceedings = { attendance: { seats: 15, serving: 14 }, substitutes: [], conflicts: [], votes: [], reservations: [reservation] };
    const { status, body } = await karin.post('/v1/decisions/board', { ...endorsed(), proceedings, countersigning: 'awaited' });
    expect([status, body.awaitsCountersignature, body.goals]).toEqual([201, true, [{ goalId, isCarriedOut: false }]]);
    ({ after } = body);
    expect(await statusOfGoal()).toBe('submitted');
    const [waiting] = await seenBy(karin, '/v1/decisions/awaiting');
    expect(waiting).toMatchObject({ basis: { body: 'KS', ...inMinutes }, recordedBy: 'Karin Bergdahl', isYours: true, mayCountersign: false, goals: [{ goalId, outcome: 'endorsed' }] });
  });

  it('is shown with the text decided on and how the board came to it', async () => {
    const [{ goals, proceedings }] = await seenBy(await started.signIn('controller'), '/v1/decisions/awaiting');
    expect(goals).toMatchObject([{ version: 1, content: { title: 'Fler elever når målen' }, amendment: null, reasons: [], terms: [] }]);
    expect(proceedings).toMatchObject({ attendance: { seats: 15, serving: 14, isQuorate: true }, reservations: [{ name: 'Sofia Nyström' }] });
  });

  it('is not for its recorder to countersign, nor for anybody without minutes of their own', async () => {
    expect((await karin.post('/v1/decisions/countersignatures', { body: 'KS', ...inMinutes })).body.code).toBe('own-recording-countersigned');
    const auditor = await started.signIn('auditor');
    expect((await auditor.post('/v1/decisions/countersignatures', { body: 'KS', ...inMinutes })).body.code).toBe('action-not-allowed');
    expect(await seenBy(auditor, '/v1/decisions/awaiting')).toMatchObject([{ isYours: false, mayCountersign: false }]);
    expect((await started.anybody.get('/v1/decisions/awaiting')).status).toBe(401);
  });

  it('is taken away, with what the minutes say instead, and recorded anew', async () => {
    const controller = await started.signIn('controller');
    const declining = { body: 'KS', ...inMinutes, reason: 'Ärendenumret är ett annat.' };
    expect((await controller.post('/v1/decisions/declined-countersignatures', { ...declining, reason: ' ' })).body.code).toBe('reason-missing');
    ({ body: { after } } = await controller.post('/v1/decisions/declined-countersignatures', declining));
    expect(await seenBy(controller, '/v1/decisions/awaiting')).toEqual([]);
    const again = await karin.post('/v1/decisions/board', { ...endorsed(), caseNumber: '2026/1541', countersigning: 'awaited' });
    expect(again.status).toBe(201);
  });

  it('stands when somebody else has countersigned it, once', async () => {
    const controller = await started.signIn('controller');
    const [key, place] = [{ 'idempotency-key': 'a1b1c1d1-0000-4000-8000-000000000001' }, { body: 'KS', ...inMinutes }];
    const { status, body } = await controller.post('/v1/decisions/countersignatures', place, key);
    expect([status, body.goals]).toEqual([201, [{ goalId, isCarriedOut: true }]]);
    ({ after } = body);
    expect(await statusOfGoal()).toBe('endorsed');
    expect((await controller.post('/v1/decisions/countersignatures', place, key)).body.revision).toBe(body.revision);
    const countersigned = { recordedBy: 'Karin Bergdahl', countersignedBy: 'Per Holmgren', countersignedOn: '2026-10-06' };
    expect((await seenBy(controller, `/v1/goals/${goalId}`)).decisions.at(-1)).toMatchObject({ basis: { body: 'KS', ...inMinutes }, countersigned });
    expect((await seenBy(controller, `/v1/goals/${goalId}/history`)).at(-2)).toMatchObject({
      sentence: 'Beslutet i kommunstyrelsen den 5 oktober 2026, § 201, registrerades av Karin Bergdahl och kontrasignerades den 6 oktober 2026 av Per Holmgren.', actor: { name: 'Per Holmgren' } });
    const again = await controller.post('/v1/decisions/countersignatures', place);
    expect([again.status, again.body.code]).toEqual([409, 'countersignature-not-awaited']);
  });

  it('needs nobody else where the recorder has written none of its goals', async () => {
    const other = await draftGoal(await started.signIn('committee-secretary', 'BUN'));
    const secretary = await started.signInAt('2026-10-16T08:00:00Z', 'committee-secretary', 'BUN');
    await committeeDecides(secretary, { meetingDate: '2026-10-15', paragraph: 97, lateReason: 'Nämnden väckte målet i oktober', goals: [{ goalId: other, version: 1 }] });
    const board = await started.signInAt('2026-11-03T08:00:00Z', 'board-secretary', 'KS');
    const { body } = await boardDecides(board, { meetingDate: '2026-11-02', paragraph: 233, goals: [{ goalId: other, version: 1, outcome: 'endorsed' }] });
    expect([body.awaitsCountersignature, body.goals]).toEqual([false, [{ goalId: other, isCarriedOut: true }]]);
  });
});
