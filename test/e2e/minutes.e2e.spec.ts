import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';

const APPROVERS = [holder('controller').personId, holder('auditor').personId];
const MEETING = '/v1/meetings/KS/2026-08-10';

/** Each step of this journey stands on the one before: they run in their order. */
describe.each(PROFILES)('The minutes of a meeting ($name)', (profile) => {
  let started: StartedApp;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    await (await started.signIn('board-secretary', 'KS')).post('/v1/meetings', { body: 'KS', meetingDate: '2026-08-10' });
  });
  afterAll(() => started.close());

  const boardAt = (instant: string): Promise<Client> => {
    started.clock.set(instant);
    return started.signIn('board-secretary', 'KS');
  };
  const codes = ({ warnings }: { warnings: { code: string }[] }) => warnings.map(({ code }) => code);

  it('are not approved before the meeting, nor by whom nobody knows', async () => {
    const board = await boardAt('2026-08-11T08:00:00Z');
    const early = await board.post(`${MEETING}/approvals`, { approvedOn: '2026-08-07', approvers: APPROVERS });
    expect([early.status, early.body.code]).toEqual([422, 'approved-before-meeting']);
    const unknown = await board.post(`${MEETING}/approvals`, { approvedOn: '2026-08-11', approvers: ['00000000-0000-0000-0000-000000000000'] });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'approver-not-registered']);
    const malformed = await board.post(`${MEETING}/approvals`, { approvedOn: '2026-08-11', approvers: ['Karin'] });
    expect([malformed.status, malformed.body.errors[0].code]).toEqual([400, 'id-expected']);
    const other = await board.post('/v1/meetings/KS/2026-08-17/approvals', { approvedOn: '2026-08-11', approvers: APPROVERS });
    expect([other.status, other.body.code]).toEqual([404, 'meeting-not-scheduled']);
  });

  it('may be approved at once for a §', async () => {
    const board = await boardAt('2026-08-11T08:00:00Z');
    const { status, body } = await board.post(`${MEETING}/immediate-approvals`, { paragraph: 152, approvedOn: '2026-08-10', approvers: APPROVERS });
    expect([status, body]).toEqual([201, { body: 'KS', meetingDate: '2026-08-10', revision: 1, after: expect.any(String), warnings: [] }]);
    expect((await board.post(`${MEETING}/notices`, { paragraph: 152, postedOn: '2026-08-11', minutesAt: 'Kansliet' })).body.warnings).toEqual([]);
    expect((await board.post(`${MEETING}/notices`, { postedOn: '2026-08-11', minutesAt: 'Kansliet' })).body.code).toBe('minutes-not-approved');
  });

  it('are approved late with a warning, and the notice is posted late with another', async () => {
    const board = await boardAt('2026-09-07T08:00:00Z');
    const approved = await board.post(`${MEETING}/approvals`, { approvedOn: '2026-08-31', approvers: APPROVERS });
    expect(codes(approved.body)).toEqual(['minutes-approved-late', 'notice-not-posted-in-time']);
    const posted = await board.post(`${MEETING}/notices`, { postedOn: '2026-09-07', minutesAt: 'Kansliet' });
    expect(codes(posted.body)).toEqual(['minutes-approved-late', 'notice-posted-late']);
    expect(posted.body.warnings[1].detail).toBe('Justeringen anslogs den 7 september 2026, efter den 2 september 2026 (8 kap. 12 § kommunallagen).');
  });

  it('stay on the notice board until nobody can appeal any more', async () => {
    const board = await boardAt('2026-09-28T15:00:00Z');
    expect((await board.post(`${MEETING}/removed-notices`, { removedOn: '2026-09-04' })).body.code).toBe('notice-removed-before-posted');
    const early = await board.post(`${MEETING}/removed-notices`, { removedOn: '2026-09-28' });
    expect([early.status, codes(early.body).at(-1)]).toEqual([201, 'notice-removed-too-early']);
    const again = await board.post(`${MEETING}/notices`, { postedOn: '2026-09-28', minutesAt: 'Kansliet' });
    expect([again.status, codes(again.body)]).toEqual([201, ['minutes-approved-late', 'notice-posted-late']]);
  });

  it('are corrected beside the original when they are approved', async () => {
    const board = await boardAt('2026-09-29T08:00:00Z');
    const correction = { paragraph: 160, what: 'Antalet mål i beslutssatsen', before: 'elva mål', after: 'tolv mål', reason: 'Skrivfel' };
    expect((await board.post(`${MEETING}/corrections`, { ...correction, after: 'elva mål' })).body.code).toBe('correction-changes-nothing');
    expect((await board.post(`${MEETING}/corrections`, correction)).status).toBe(201);
    await board.post('/v1/meetings', { body: 'KS', meetingDate: '2026-09-28' });
    const unapproved = await board.post('/v1/meetings/KS/2026-09-28/corrections', correction);
    expect([unapproved.status, unapproved.body.code]).toEqual([409, 'minutes-not-approved']);
  });

  it('are appealed against, and the court has its say', async () => {
    const board = await boardAt('2026-10-05T08:00:00Z');
    const { status, body: { appealId, warnings } } = await board.post(`${MEETING}/appeals`, { paragraph: 152, receivedOn: '2026-10-02', caseNumber: '2113-26' });
    expect([status, appealId, codes({ warnings }).at(-1)]).toEqual([201, expect.any(String), 'appeal-received-late']);
    const outcome = { outcome: 'dismissed', decidedOn: '2026-10-05' };
    const unknown = await board.post(`${MEETING}/appeals/${APPROVERS[0]}/outcomes`, outcome);
    expect([unknown.status, unknown.body.code]).toEqual([404, 'appeal-unknown']);
    expect((await board.post(`${MEETING}/appeals/${appealId}/outcomes`, outcome)).status).toBe(201);
    expect((await board.post(`${MEETING}/appeals/${appealId}/outcomes`, outcome)).body.code).toBe('appeal-already-decided');
  });

  it('are nobody else\'s to keep', async () => {
    const secretary = await started.signIn('committee-secretary', 'BUN');
    for (const [path, body] of [
      ['approvals', { approvedOn: '2026-08-31', approvers: APPROVERS }], ['immediate-approvals', { paragraph: 1, approvedOn: '2026-08-31', approvers: APPROVERS }],
      ['notices', { postedOn: '2026-09-07', minutesAt: 'Kansliet' }], ['removed-notices', { removedOn: '2026-09-28' }],
      ['corrections', { what: 'Närvaron', before: 'a', after: 'b', reason: 'Skrivfel' }], ['appeals', { paragraph: 152, receivedOn: '2026-09-28' }],
      [`appeals/${APPROVERS[0]}/outcomes`, { outcome: 'dismissed', decidedOn: '2026-09-28' }],
    ] as const) {
      const refused = await secretary.post(`${MEETING}/${path}`, body);
      expect([path, refused.status, refused.body.code]).toEqual([path, 403, 'action-not-allowed']);
    }
  });
});
