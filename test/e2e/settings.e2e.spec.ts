import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import { defaultReminderPlan } from '#lib/planning';
import { until } from '../cluster/until.js';
import { MailServer } from '../services/mail-server.js';
import type { Client } from './client.js';
import { PROFILES, addressOf, startApp, type StartedApp } from './start-app.js';
import { openCycle } from './steps.js';

type Monitored = Readonly<{ personId: string; status: string }>;

const KARIN = holder('committee-secretary', 'BUN').personId;
const ADMINISTRATOR = holder('administrator').personId;
const BEFORE_NINE = '2026-08-31T06:00:00Z';
const NINE_NEXT_DAY = '2026-09-01T07:00:00Z';
const REASON = 'Kommunens ordning';

describe.each(PROFILES)('The settings of a municipality ($name)', (profile) => {
  let mail: MailServer;
  let started: StartedApp;
  let karin: Client;
  let administrator: Client;
  beforeEach(async () => {
    mail = await MailServer.start();
    started = await startApp(profile, { now: BEFORE_NINE, mail: { url: mail.url, from: 'Årshjul <arshjul@example.se>' } });
    await openCycle(await started.signIn('controller'));
    await itIs(BEFORE_NINE);
  });
  afterEach(async () => {
    await started.close();
    await mail.stop();
  });

  const itIs = async (instant: string): Promise<void> => {
    started.clock.set(instant);
    [karin, administrator] = [await started.signIn('committee-secretary', 'BUN'), await started.signIn('administrator')];
  };
  const set = async (what: string, body: object) => {
    const answer = await administrator.post(`/v1/settings/${what}`, { reason: REASON, ...body });
    return { status: answer.status, code: answer.body.code as unknown, settings: async () => (await karin.get(`/v1/settings?after=${answer.body.after}`)).body };
  };
  const monitored = async (): Promise<readonly Monitored[]> => (await administrator.get('/v1/reminders')).body as readonly Monitored[];
  const karinsIs = (status: string) => until(monitored, (letters) => letters.some((letter) => letter.personId === KARIN && letter.status === status));
  const lettersTo = (personId: string) => mail.received.filter(({ to }) => to === addressOf(personId));
  const submission = (...steps: readonly object[]) => ({ sendAt: '09:00', steps: { ...defaultReminderPlan.steps, submission: steps } });

  it('are the ordinary ones until somebody decides otherwise', async () => {
    expect((await karin.get('/v1/settings')).body).toEqual({
      plan: defaultReminderPlan, calendar: { bridgeDaysAreClosed: false, closedDays: [] }, letters: { to: 'everyone', personId: null, name: null } });
    expect((await karin.get('/v1/settings/history')).body).toEqual([]);
  });

  it('are changed by the administrator alone, with a reason, and their history tells who, when and why', async () => {
    const { settings } = await set('closed-days', { bridgeDaysAreClosed: true, closedDays: ['2026-12-23'] });
    expect(await settings()).toMatchObject({ calendar: { bridgeDaysAreClosed: true, closedDays: ['2026-12-23'] } });
    expect((await karin.get('/v1/settings/history')).body).toMatchObject([{
      type: 'closed-days-set', actor: { role: 'administrator', name: expect.any(String) }, sentence: `Kommunen har stängt på klämdagar, och 23 december 2026. Skäl: ${REASON}` }]);
    const refused = await karin.post('/v1/settings/closed-days', { reason: REASON, bridgeDaysAreClosed: false, closedDays: [] });
    expect([refused.status, refused.body.code]).toEqual([403, 'action-not-allowed']);
  });

  it('are refused where they make no sense, with what is wrong', async () => {
    const refused: readonly (readonly [what: string, body: object, status: number, code: string])[] = [
      ['reminder-policy', { ...defaultReminderPlan, sendAt: '02:30' }, 422, 'reminder-time-unfit'],
      ['reminder-policy', { sendAt: '09:00', steps: { ...defaultReminderPlan.steps, completion: [] } }, 422, 'reminder-steps-missing'],
      ['reminder-policy', { sendAt: '09:00', steps: { submission: [] } }, 400, 'fields-invalid'],
      ['reminder-policy', defaultReminderPlan, 409, 'settings-unchanged'],
      ['closed-days', { bridgeDaysAreClosed: false, closedDays: ['2026-12-23', '2026-12-23'] }, 422, 'closed-day-repeated'],
      ['closed-days', { bridgeDaysAreClosed: 'ja', closedDays: ['2026-02-30'] }, 400, 'fields-invalid'],
      ['letters', { to: 'one-person' }, 422, 'recipient-missing'],
      ['letters', { to: 'one-person', personId: '2580f0e8-0000-5000-8000-000000000000' }, 404, 'person-not-registered'],
      ['letters', { to: 'nobody', reason: ' ' }, 422, 'reason-missing'],
    ];
    for (const [what, body, status, code] of refused) expect(await set(what, body)).toMatchObject({ status, code });
  });

  it('decide when people are reminded, and are tried beforehand without changing anything', async () => {
    const plan = submission({ workingDays: -1, to: ['responsible'] }, { workingDays: 1, to: ['chair'] });
    const preview = await until(() => administrator.post('/v1/settings/previews', { plan }), ({ body }) => (body.reminders as readonly object[]).length > 0);
    const ofKarin = (preview.body.reminders as readonly Readonly<{ day: string; name: string; by: string; sentence: string }>[])
      .filter(({ sentence }) => sentence.includes('Barn- och utbildningsnämnden')).map(({ day, by }) => `${day} ${by}`);
    expect(ofKarin).toEqual(expect.arrayContaining(['2026-08-31 both', '2026-09-01 before', '2026-09-02 before', '2026-09-02 after']));
    expect((await karin.get('/v1/settings')).body.plan).toEqual(defaultReminderPlan);
    expect((await administrator.post('/v1/settings/previews', { plan: { ...plan, sendAt: 'nio' } })).body.code).toBe('reminder-time-unfit');
    expect((await karin.post('/v1/settings/previews', { plan })).status).toBe(403);
    await set('reminder-policy', plan);
    await until(() => karin.get('/v1/reminders/coming'), ({ body }) => (body as readonly Readonly<{ day: string }>[]).every(({ day }) => day === '2026-08-31'));
  });

  it('say on which days offices are closed: nobody is reminded then, and it is no working day', async () => {
    const left = async () => (await karin.get('/v1/work')).body[0]?.workingDaysLeft as unknown;
    await until(left, (days) => days === 1);
    const { settings } = await set('closed-days', { bridgeDaysAreClosed: false, closedDays: ['2026-09-01'] });
    await settings();
    expect(await left()).toBe(0);
    const moved = await (await started.signIn('controller')).post('/v1/cycles/2027/deadlines/moves', { deadline: 'submission', movedTo: '2026-09-01', reason: REASON });
    expect(moved.body.code).toBe('deadline-unchanged');
    expect((await (await started.signIn('controller')).get('/v1/cycles/2027/deadlines')).body[0].warnings).toMatchObject([{ code: 'deadline-on-closed-day' }]);
  });

  it('stop every letter at once, and let what there is to tell then go when they are released', async () => {
    await set('letters', { to: 'nobody' });
    await itIs(NINE_NEXT_DAY);
    await karinsIs('held');
    expect(mail.received).toEqual([]);
    await set('letters', { to: 'everyone' });
    await karinsIs('sent');
    expect(lettersTo(KARIN)).toHaveLength(1);
  });

  it('send every letter to one person, once, and the journal says so', async () => {
    await set('letters', { to: 'one-person', personId: ADMINISTRATOR });
    await itIs(NINE_NEXT_DAY);
    await karinsIs('sent');
    expect(lettersTo(KARIN)).toEqual([]);
    expect(lettersTo(ADMINISTRATOR).filter(({ letter }) => letter.includes('Karin')).length).toBeGreaterThan(0);
    const journal = await administrator.get('/v1/journal?type=reminder-sent');
    expect(journal.body.entries[0].sentence).toMatch(/^Påminnelsen skickades till .+, som fick alla brev då\.$/);
  });
});
