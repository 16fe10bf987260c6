import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import { until } from '../cluster/until.js';
import { MailServer } from '../services/mail-server.js';
import type { Client } from './client.js';
import { PROFILES, addressOf, startApp, type StartedApp } from './start-app.js';
import { committeeDecides, draftGoal, openCycle } from './steps.js';

type Monitored = Readonly<{ reminderId: string; personId: string; status: string; day: string; attempt: number; advice: string | null }>;

const KARIN = holder('committee-secretary', 'BUN').personId;
const BEFORE_NINE = '2026-09-01T06:55:00Z';
const NINE = '2026-09-01T07:00:00Z';

describe.each(PROFILES)('Reminders ($name)', (profile) => {
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

  /** Sessions of before may be over by then. */
  const itIs = async (instant: string): Promise<void> => {
    started.clock.set(instant);
    [karin, administrator] = [await started.signIn('committee-secretary', 'BUN'), await started.signIn('administrator')];
  };
  const monitored = async (): Promise<readonly Monitored[]> => (await administrator.get('/v1/reminders')).body as readonly Monitored[];
  const statusOf = (personId: string, status: string) => until(monitored, (letters) => letters.some((letter) => letter.personId === personId && letter.status === status));
  const lettersTo = (personId: string) => mail.received.filter(({ to }) => to === addressOf(personId));

  it('are planned, sent at nine to each who has something to do, once, and are in their inbox', async () => {
    await statusOf(KARIN, 'planned');
    expect(new Set((await monitored()).map(({ status }) => status))).toEqual(new Set(['planned']));
    expect((await karin.get('/v1/reminders/coming')).body[0]).toMatchObject({ day: '2026-09-01', lines: [{ dueOn: '2026-09-01', goalId: null }] });
    expect(mail.received).toEqual([]);
    await itIs(NINE);
    await statusOf(KARIN, 'sent');
    expect(lettersTo(KARIN)).toHaveLength(1);
    expect((await karin.get('/v1/reminders/inbox')).body).toMatchObject([{ day: '2026-09-01', status: 'sent', lines: [{
      sentence: expect.stringMatching(/^Målen för 2027 från .+ ska ha lämnats in senast den 1 september 2026\.$/) }] }]);
    await itIs('2026-09-01T12:00:00Z');
    await statusOf(holder('company-secretary', 'LEAB').personId, 'sent');
    expect(lettersTo(KARIN)).toHaveLength(1);
  });

  it('are not sent of what is done', async () => {
    const goalId = await draftGoal(karin);
    await committeeDecides(karin, { meetingDate: '2026-09-01', paragraph: 84, goals: [{ goalId, version: 1 }] });
    await itIs(NINE);
    await statusOf(holder('committee-secretary', 'SOC').personId, 'sent');
    await until(monitored, (letters) => !letters.some(({ status }) => status === 'due' || status === 'claimed'));
    expect(lettersTo(KARIN)).toEqual([]);
  });

  it('of a day that is moved while they are being sent reach nobody twice, and the next are of the new day', async () => {
    const answering = Promise.withResolvers<void>();
    mail.busy = answering.promise;
    await itIs(NINE);
    await mail.untilGiven(1);
    const moved = await (await started.signIn('controller')).post('/v1/cycles/2027/deadlines/moves', { deadline: 'submission', movedTo: '2026-09-03', reason: 'Ramarna blev sena' });
    answering.resolve();
    expect(moved.status).toBe(201);
    await until(monitored, (letters) => !letters.some(({ status }) => status === 'due' || status === 'claimed'));
    const written = mail.received.map(({ to }) => to);
    expect(written).toEqual([...new Set(written)]);
    await itIs('2026-09-02T07:00:00Z');
    await until(monitored, (letters) => letters.some(({ personId, day, status }) => personId === KARIN && day === '2026-09-02' && status === 'sent'));
    const [latest] = (await karin.get('/v1/reminders/inbox')).body;
    expect(latest).toMatchObject({ day: '2026-09-02', lines: [{ dueOn: '2026-09-03' }] });
  });

  it('that the mail server puts off are sent again after a pause', async () => {
    mail.refusal = { responseCode: 451 };
    await itIs(NINE);
    await statusOf(KARIN, 'waiting');
    mail.refusal = undefined;
    await itIs('2026-09-01T07:01:00Z');
    await statusOf(KARIN, 'sent');
    expect(lettersTo(KARIN)).toHaveLength(1);
  });

  it('to an address that bounces are told to the administrator with what to do, who sends them again', async () => {
    mail.refusal = { responseCode: 550 };
    await itIs(NINE);
    const letter = (await statusOf(KARIN, 'failed')).find(({ personId }) => personId === KARIN);
    expect(letter?.advice).toBe('E-postservern tar inte emot adressen. Rätta den, och skicka om.');
    mail.refusal = undefined;
    expect((await administrator.post(`/v1/reminders/${letter?.reminderId}/retries`, {})).status).toBe(201);
    await statusOf(KARIN, 'sent');
    const again = await administrator.post(`/v1/reminders/${letter?.reminderId}/retries`, {});
    expect([again.status, again.body.code]).toEqual([409, 'reminder-not-failed']);
  });

  it('of which nobody knows whether they arrived are never sent again by themselves, and are in the inbox', async () => {
    mail.answer = 'silence';
    await itIs(NINE);
    const letter = (await statusOf(KARIN, 'unknown')).find(({ personId }) => personId === KARIN);
    expect(letter?.advice).toContain('Fråga mottagaren');
    mail.answer = undefined;
    await itIs('2026-09-01T14:00:00Z');
    await until(monitored, (letters) => !letters.some(({ status }) => status === 'due' || status === 'claimed'));
    expect(lettersTo(KARIN)).toHaveLength(1);
    expect((await karin.get('/v1/reminders/inbox')).body).toMatchObject([{ status: 'unknown' }]);
  });

  it('are told to be late where no job comes back, by the monitor and the health page', async () => {
    const queue = async () => (await administrator.get('/v1/reminders/queue')).body as Readonly<{ state: string; lastAt: string | null; advice: string | null }>;
    await until(queue, ({ state }) => state === 'ok');
    await started.stopProjecting();
    await itIs('2026-09-01T07:30:00Z');
    expect(await queue()).toMatchObject({ state: 'late', advice: expect.stringContaining('Se efter att arbetaren och Redis är igång') });
    expect((await started.anybody.get('/health/ready')).body.jobs).toMatchObject({ state: 'late', lastAt: expect.any(String) });
    expect((await karin.get('/v1/reminders/queue')).status).toBe(403);
  });

  it('are seen by administrators only, and by others their own', async () => {
    expect((await karin.get('/v1/reminders')).status).toBe(403);
    expect((await started.anybody.get('/v1/reminders')).status).toBe(401);
    expect((await started.anybody.get('/v1/reminders/inbox')).status).toBe(401);
    const retry = await karin.post('/v1/reminders/2580f0e8-0000-5000-8000-000000000000/retries', {});
    expect([retry.status, retry.body.code]).toEqual([403, 'action-not-allowed']);
    const unknown = await administrator.post('/v1/reminders/2580f0e8-0000-5000-8000-000000000000/retries', {});
    expect([unknown.status, unknown.body.code]).toEqual([404, 'reminder-unknown']);
  });
});
