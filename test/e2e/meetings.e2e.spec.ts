import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { boardDecides, committeeDecides, draftGoal, openCycle } from './steps.js';

/** Each step of this journey stands on the one before: they run in their order. */
describe.each(PROFILES)('A body\'s meetings ($name)', (profile) => {
  let started: StartedApp;
  let goalId: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    await openCycle(await started.signIn('controller'));
    goalId = await draftGoal(await started.signIn('committee-secretary', 'BUN'));
  });
  afterAll(() => started.close());

  it('are entered by its secretary', async () => {
    const secretary = await started.signIn('committee-secretary', 'BUN');
    const { status, body } = await secretary.post('/v1/meetings', { body: 'BUN', meetingDate: '2026-08-20' });
    expect([status, body]).toEqual([201, { body: 'BUN', meetingDate: '2026-08-20', revision: 0, after: expect.any(String), warnings: [] }]);
    const again = await secretary.post('/v1/meetings', { body: 'BUN', meetingDate: '2026-08-20' });
    expect([again.status, again.body.code]).toEqual([409, 'meeting-already-scheduled']);
  });

  it('may be on any day, with a word of warning', async () => {
    const council = await started.signIn('council-secretary', 'KF');
    const { body } = await council.post('/v1/meetings', { body: 'KF', meetingDate: '2026-05-09' });
    expect(body.warnings.map(({ code }: { code: string }) => code)).toEqual(['meeting-on-free-day', 'meeting-announced-late']);
    expect(body.warnings[1].detail).toBe('Sammanträdet skulle ha tillkännagetts senast den 2 maj 2026, en vecka före (5 kap. 13 § kommunallagen).');
  });

  it('are nobody else\'s to enter, nor of a body that there is not', async () => {
    const secretary = await started.signIn('committee-secretary', 'BUN');
    const others = await secretary.post('/v1/meetings', { body: 'SOC', meetingDate: '2026-08-20' });
    expect([others.status, others.body.code]).toEqual([403, 'not-own-body']);
    const nobodys = await secretary.post('/v1/meetings', { body: 'NOPE', meetingDate: '2026-08-20' });
    expect([nobodys.status, nobodys.body.code]).toEqual([422, 'unit-not-registered']);
    const controllers = await (await started.signIn('controller')).post('/v1/meetings', { body: 'BUN', meetingDate: '2026-08-27' });
    expect([controllers.status, controllers.body.code]).toEqual([403, 'action-not-allowed']);
  });

  it('are moved, and what was decided is recorded of the day on which they were held', async () => {
    const secretary = await started.signInAt('2026-08-28T08:00:00Z', 'committee-secretary', 'BUN');
    const moved = await secretary.post('/v1/meetings/BUN/2026-08-20/moves', { movedTo: '2026-08-27', reason: 'Underlaget var inte klart' });
    expect([moved.status, moved.body.meetingDate]).toEqual([201, '2026-08-20']);
    const goals = [{ goalId, version: 1 }];
    const refused = await secretary.post('/v1/decisions/committee', { body: 'BUN', meetingDate: '2026-08-20', paragraph: 84, goals });
    expect([refused.status, refused.body.code, refused.body.detail]).toEqual([409, 'meeting-moved',
      'Sammanträdet den 20 augusti 2026 är flyttat till den 27 augusti 2026. Ange den dagen i stället.']);
    await committeeDecides(secretary, { meetingDate: '2026-08-27', paragraph: 84, goals });
    const tooLate = await secretary.post('/v1/meetings/BUN/2026-08-27/cancellations', { reason: 'För få ärenden' });
    expect([tooLate.status, tooLate.body.code, tooLate.body.params]).toEqual([409, 'meeting-has-decisions', { meetingDate: '2026-08-27', paragraphs: [84] }]);
  });

  it('are cancelled, and then nothing has been decided there', async () => {
    const board = await started.signInAt('2026-10-06T08:00:00Z', 'board-secretary', 'KS');
    await board.post('/v1/meetings', { body: 'KS', meetingDate: '2026-10-05' });
    expect((await board.post('/v1/meetings/KS/2026-10-05/cancellations', { reason: ' ' })).body.code).toBe('reason-missing');
    expect((await board.post('/v1/meetings/KS/2026-10-05/cancellations', { reason: 'För få ärenden' })).status).toBe(201);
    const goals = [{ goalId, version: 1, outcome: 'endorsed' }];
    const refused = await board.post('/v1/decisions/board', { meetingDate: '2026-10-05', paragraph: 201, goals });
    expect([refused.status, refused.body.code]).toEqual([409, 'meeting-cancelled']);
    expect((await board.post('/v1/meetings/KS/2026-10-19/cancellations', { reason: 'För få ärenden' })).body.code).toBe('meeting-not-scheduled');
  });

  it('need not be entered for a decision to be recorded', async () => {
    const board = await started.signIn('board-secretary', 'KS');
    await boardDecides(board, { meetingDate: '2026-10-01', paragraph: 198, goals: [{ goalId, version: 1, outcome: 'endorsed' }] });
  });

  it('number their §§ anew until the minutes are approved', async () => {
    const board = await started.signIn('board-secretary', 'KS');
    const reassignment = { body: 'KS', meetingDate: '2026-10-01', paragraph: 198, reassignedTo: 199, reason: 'Ett ärende lades till' };
    const { status, body } = await board.post('/v1/decisions/reassigned-paragraphs', reassignment);
    expect([status, body]).toEqual([201, { basis: { body: 'KS', meetingDate: '2026-10-01', paragraph: 199 }, revision: 1, after: expect.any(String) }]);
    expect((await started.anybody.get(`/v1/decisions?body=KS&year=2026&after=${body.after}`)).body).toMatchObject([{ basis: { paragraph: 199 }, goals: [{ isCarriedOut: true }] }]);
    const again = await board.post('/v1/decisions/reassigned-paragraphs', reassignment);
    expect([again.status, again.body.code]).toEqual([404, 'paragraph-not-recorded']);
    const secretary = await started.signIn('committee-secretary', 'BUN');
    expect((await secretary.post('/v1/decisions/reassigned-paragraphs', { ...reassignment, paragraph: 199, reassignedTo: 198 })).body.code).toBe('action-not-allowed');
    await board.post('/v1/meetings', { body: 'KS', meetingDate: '2026-10-01' });
    await board.post('/v1/meetings/KS/2026-10-01/approvals', { approvedOn: '2026-10-05', approvers: [holder('auditor').personId] });
    const approved = await board.post('/v1/decisions/reassigned-paragraphs', { ...reassignment, paragraph: 199, reassignedTo: 198 });
    expect([approved.status, approved.body.code]).toEqual([409, 'minutes-already-approved']);
  });
});
