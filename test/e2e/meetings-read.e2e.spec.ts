import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { committeeDecides, draftGoal, openCycle } from './steps.js';

const MEETING = '/v1/meetings/BUN/2026-08-27';
const BEFORE_THE_END = '2026-09-22T08:00:00.000Z';

/** Each step of this journey stands on the one before: they run in their order. */
describe.each(PROFILES)('What anybody sees of meetings and minutes ($name)', (profile) => {
  let started: StartedApp;
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    await openCycle(await started.signIn('controller'));
    const secretary = await started.signIn('committee-secretary', 'BUN');
    const goalId = await draftGoal(secretary);
    for (const meetingDate of ['2026-08-27', '2026-09-24', '2026-10-08']) await secretary.post('/v1/meetings', { body: 'BUN', meetingDate });
    const later = await secretaryAt('2026-09-01T08:00:00Z');
    await committeeDecides(later, { meetingDate: '2026-08-27', paragraph: 84, lateReason: 'x', goals: [{ goalId, version: 1 }] });
    await later.post(`${MEETING}/approvals`, { approvedOn: '2026-09-01', approvers: [holder('auditor').personId] });
    await later.post(`${MEETING}/notices`, { postedOn: '2026-09-01', minutesAt: 'Skolkontoret' });
    await later.post(`${MEETING}/corrections`, { paragraph: 84, what: 'Rubriken', before: 'Elver', after: 'Elever', reason: 'Skrivfel' });
    await later.post('/v1/meetings/BUN/2026-09-24/moves', { movedTo: '2026-10-01', reason: 'Förhinder' });
    ({ body: { after } } = await later.post('/v1/meetings/BUN/2026-10-08/cancellations', { reason: 'För få ärenden' }));
  });
  afterAll(() => started.close());

  const secretaryAt = (instant: string): Promise<Client> => {
    started.clock.set(instant);
    return started.signIn('committee-secretary', 'BUN');
  };
  const meetings = async (client: Client, query = '') => (await client.get(`/v1/meetings?body=BUN&year=2026&after=${after}${query}`)).body;
  const forceOfDecision = async (query = '') => (await started.anybody.get(`/v1/decisions?body=BUN&year=2026&after=${after}${query}`)).body[0].legalForce;

  it('is when the body meets, and when it does not', async () =>
    expect(await meetings(started.anybody)).toMatchObject([
      { body: 'BUN', meetingDate: '2026-08-27', status: 'scheduled', approvalDue: { unrolled: '2026-09-10', rolled: '2026-09-10' } },
      { meetingDate: '2026-09-24', status: 'moved', movedTo: '2026-10-01', reason: 'Förhinder', preparation: [] },
      { meetingDate: '2026-10-01', status: 'scheduled', movedFrom: '2026-09-24' },
      { meetingDate: '2026-10-08', status: 'cancelled', reason: 'För få ärenden' },
    ]));

  it('is what is to be done before a meeting', async () =>
    expect((await meetings(started.anybody))[2].preparation[0]).toEqual({
      step: 'signed-off', label: 'förvaltningen har godkänt underlagen', day: '2026-09-15', isByLaw: false }));

  it('is that minutes are approved, posted and corrected; names and words are for those who are signed in', async () => {
    const notice = { postedOn: '2026-09-01', minutesAt: 'Skolkontoret', removedOn: null, appealsUntil: { unrolled: '2026-09-22', rolled: '2026-09-22' } };
    const [publicly] = await meetings(started.anybody);
    expect(publicly.minutes).toEqual([{ paragraph: null, approvedOn: '2026-09-01', approvers: null, noticeDue: { unrolled: '2026-09-03', rolled: '2026-09-03' }, notice }]);
    expect(publicly.corrections).toEqual([expect.objectContaining({ paragraph: 84, what: 'Rubriken', before: null, after: null, reason: 'Skrivfel' })]);
    const [signedIn] = await meetings(await started.signIn('auditor'));
    expect(signedIn.minutes[0].approvers).toEqual(['Marta Ekwall']);
    expect(signedIn.corrections).toEqual([expect.objectContaining({ before: 'Elver', after: 'Elever' })]);
  });

  it('is what warnings there are', async () => {
    started.clock.set('2026-10-20T08:00:00Z');
    const [august, , october] = await meetings(started.anybody);
    expect([august.warnings, october.warnings.map(({ code }: { code: string }) => code)]).toEqual([[], ['minutes-not-approved-in-time']]);
  });

  it('is whether a decision has gained legal force, on the day of asking and as it was known before', async () => {
    expect(await forceOfDecision()).toEqual({
      status: 'gained', detail: 'Beslutet vann laga kraft den 23 september 2026.', since: '2026-09-23', appealsUntil: null });
    expect(await forceOfDecision(`&knownAt=${BEFORE_THE_END}`)).toEqual({
      status: 'appealable', detail: 'Beslutet kan överklagas till och med den 22 september 2026.', since: null,
      appealsUntil: { unrolled: '2026-09-22', rolled: '2026-09-22' } });
    expect((await meetings(started.anybody))[0].legalForce.status).toBe('gained');
  });

  it('is that a decision was annulled', async () => {
    const secretary = await secretaryAt('2027-01-18T08:00:00Z');
    const appeal = await secretary.post(`${MEETING}/appeals`, { paragraph: 84, receivedOn: '2026-09-21', caseNumber: '2113-26' });
    ({ body: { after } } = appeal);
    expect((await forceOfDecision()).status).toBe('appealed');
    const decided = await secretary.post(`${MEETING}/appeals/${appeal.body.appealId}/outcomes`, { outcome: 'annulled', decidedOn: '2027-01-15' });
    ({ body: { after } } = decided);
    expect(await forceOfDecision()).toMatchObject({ status: 'annulled', detail: 'Beslutet upphävdes av domstol den 15 januari 2027.', since: '2027-01-15' });
    expect((await meetings(started.anybody))[0].appeals).toEqual([{
      appealId: appeal.body.appealId, paragraph: 84, receivedOn: '2026-09-21', caseNumber: '2113-26', decided: { outcome: 'annulled', decidedOn: '2027-01-15' } }]);
  });

  it('is until when the law wants what belongs to a budget year', async () => {
    const { status, body } = await started.anybody.get('/v1/cycles/2027/limits');
    expect(status).toBe(200);
    expect(body).toContainEqual({
      act: 'interim-report-handed-over', label: 'Delårsrapporten lämnas till kommunfullmäktige och revisorerna',
      unrolled: '2027-10-31', rolled: '2027-11-01', provision: '11 kap. 16 § kommunallagen', notBefore: null, isForSpecialReasons: false, isPast: false });
    expect(body[0]).toMatchObject({ act: 'board-proposes-budget', unrolled: '2026-10-31', rolled: '2026-11-02', isPast: true });
    expect(body.find(({ act }: { act: string }) => act === 'council-adopts-budget')).toMatchObject({ notBefore: '2026-10-15', rolled: '2026-11-30' });
    expect((await started.anybody.get('/v1/cycles/2031/limits')).body.code).toBe('not-found');
    expect((await started.anybody.get('/v1/meetings?body=BUN')).body.code).toBe('fields-invalid');
  });
});
