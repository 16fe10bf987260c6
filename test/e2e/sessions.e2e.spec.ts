import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignInLinks } from '#lib/application';
import { holder } from '#lib/history';
import { Registers } from '#lib/kernel';
import { cookieOf } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';

const MORNING = '2026-05-04T06:00:00Z';

describe.each(PROFILES)('Signing in ($name)', (profile) => {
  let started: StartedApp;
  beforeAll(async () => { started = await startApp(profile, { now: MORNING }); });
  afterAll(() => started.close());

  const newLink = () => started.app.get(SignInLinks).issue(holder('controller').personId);
  const press = (link: string) => started.anybody.form(link, '');

  it('by a link shows a button and spends nothing until it is pressed', async () => {
    const link = await newLink();
    const shown = await started.anybody.get(link);
    expect([shown.status, shown.text]).toEqual([200, expect.stringContaining(`<form method="post" action="${link}">`)]);
    const pressed = await press(link);
    expect([pressed.status, pressed.headers['location']]).toEqual([303, '/']);
    expect(pressed.get('Set-Cookie')).toEqual([expect.stringMatching(/^arshjul=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)]);
  });

  it('by a link works once', async () => {
    const link = await newLink();
    await press(link);
    const again = await press(link);
    expect([again.status, again.body.code]).toEqual([410, 'link-spent']);
  });

  it('by a link works for a day', async () => {
    const link = await newLink();
    started.clock.set('2026-05-05T06:00:00Z');
    const late = await press(link);
    started.clock.set(MORNING);
    expect([late.status, late.body.code]).toEqual([410, 'link-spent']);
  });

  it('keeps no token, only its SHA-256', async () => {
    const cookie = cookieOf(await press(await newLink()));
    expect(await started.app.get(Registers).sessions.find(cookie.replace('arshjul=', ''))).toBeUndefined();
  });

  it('is opened to others by the administrator, with a link that is on record', async () => {
    const administrator = await started.signIn('administrator');
    const { body: { personId } } = await administrator.post('/v1/persons', { name: 'Ny Sekreterare', email: 'ny@example.se' });
    const made = await administrator.post(`/v1/persons/${personId}/sign-in-links`, {});
    expect(made.status).toBe(201);
    const person = started.anybody.with({ cookie: cookieOf(await press(made.body.link)) });
    expect((await person.get('/v1/session')).body).toEqual({ personId, name: 'Ny Sekreterare', capacities: [] });
    expect(await started.app.get(Registers).accessLog.list({ from: '2026-05-04T00:00:00.000Z', to: '2026-05-04T23:00:00.000Z' })).toEqual([
      { at: started.clock.now(), personId: holder('administrator').personId, action: 'make-sign-in-link', subject: personId }]);
  });

  it('is opened to others by nobody else, and to nobody who is not registered', async () => {
    const path = (personId: string) => `/v1/persons/${personId}/sign-in-links`;
    const refused = await (await started.signIn('controller')).post(path(holder('auditor').personId), {});
    expect([refused.status, refused.body.code]).toEqual([403, 'action-not-allowed']);
    const unknown = await (await started.signIn('administrator')).post(path('00000000-0000-0000-0000-000000000000'), {});
    expect([unknown.status, unknown.body.code]).toEqual([404, 'not-found']);
  });

  it('tells who is signed in and what they can act as', async () => {
    const response = await (await started.signIn('controller')).get('/v1/session');
    expect([response.status, response.body]).toEqual([200, {
      personId: holder('controller').personId, name: 'Per Holmgren', capacities: [{ role: 'controller', body: 'kommunen' }],
    }]);
  });

  it('gives a new session each time and ends the one before', async () => {
    const first = await started.signIn('controller');
    const again = await first.form(await newLink(), '');
    expect((await first.get('/v1/session')).body.code).toBe('session-ended');
    expect((await started.anybody.with({ cookie: cookieOf(again) }).get('/v1/session')).status).toBe(200);
  });
});

describe.each(PROFILES)('A session ($name)', (profile) => {
  let started: StartedApp;
  beforeAll(async () => { started = await startApp(profile, { now: MORNING }); });
  afterAll(() => started.close());

  const signInAt = async (instant: string) => {
    started.clock.set(instant);
    return started.signIn('controller');
  };

  it('ends when it is signed out of', async () => {
    const person = await signInAt(MORNING);
    const out = await person.delete('/v1/session');
    expect([out.status, out.get('Set-Cookie')]).toEqual([204, [expect.stringMatching(/^arshjul=; Max-Age=0; Path=\//)]]);
    expect((await person.get('/v1/session')).body.code).toBe('session-ended');
  });

  it('ends after 30 minutes without a request', async () => {
    const person = await signInAt(MORNING);
    started.clock.set('2026-05-04T06:29:59Z');
    expect((await person.get('/v1/session')).status).toBe(200);
    started.clock.set('2026-05-04T06:59:59Z');
    expect((await person.get('/v1/session')).body.code).toBe('session-ended');
  });

  it('ends after ten hours, however busy', async () => {
    const person = await signInAt(MORNING);
    for (let minutes = 20; minutes < 600; minutes += 20) {
      started.clock.set(new Date(Date.parse(MORNING) + minutes * 60_000).toISOString());
      expect((await person.get('/v1/session')).status).toBe(200);
    }
    started.clock.set('2026-05-04T16:00:00Z');
    expect((await person.get('/v1/session')).body.code).toBe('session-ended');
  });

  it('ends when a role is taken from the person', async () => {
    const controller = await signInAt(MORNING);
    const administrator = await started.signIn('administrator');
    const ended = await administrator.post(`/v1/persons/${holder('auditor').personId}/ended-roles`, { role: 'auditor', body: 'kommunen', until: '2026-05-03' });
    expect(ended.status).toBe(201);
    expect((await controller.get('/v1/session')).status).toBe(200);
    await administrator.post(`/v1/persons/${holder('controller').personId}/ended-roles`, { role: 'controller', body: 'kommunen', until: '2026-05-03' });
    expect((await controller.get('/v1/session')).body.code).toBe('session-ended');
  });

  it('that has ended does not stand in the way of the pages', async () => {
    const stale = started.anybody.with({ cookie: 'arshjul=guessed' });
    expect([(await stale.get('/style.css')).status, (await stale.get('/health/live')).status]).toEqual([200, 200]);
  });

  it('that nobody has started is not one', async () => {
    const response = await started.anybody.with({ cookie: 'arshjul=guessed' }).get('/v1/session');
    expect([response.status, response.body.code]).toEqual([401, 'session-ended']);
  });
});

describe.each(PROFILES)('Over https ($name)', (profile) => {
  let started: StartedApp;
  beforeAll(async () => { started = await startApp(profile, { isHttps: true }); });
  afterAll(() => started.close());

  it('the cookie never travels without, and no other host can have set it', async () => {
    const pressed = await started.anybody.form(await started.app.get(SignInLinks).issue(holder('controller').personId), '');
    expect(pressed.get('Set-Cookie')).toEqual([expect.stringMatching(/^__Host-arshjul=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)]);
  });
});

describe.each(PROFILES)('Acting ($name)', (profile) => {
  let started: StartedApp;
  beforeAll(async () => { started = await startApp(profile); });
  afterAll(() => started.close());

  const cycle = { budgetYear: 2027, template: 'lulea-2017' };

  it('needs somebody signed in', async () => {
    const response = await started.anybody.as({ role: 'controller', body: 'kommunen' }).post('/v1/cycles', cycle);
    expect([response.status, response.body.code]).toEqual([401, 'not-signed-in']);
  });

  it('needs the capacity to be named', async () => {
    const response = await (await started.signIn('controller')).post('/v1/cycles', cycle, { 'arshjul-capacity': '' });
    expect([response.status, response.body.code]).toEqual([400, 'capacity-malformed']);
  });

  it.each(['controller', 'controller/', 'king/kommunen', 'controller/kommunen/x', 'controller/å', '/'])('refuses the capacity %p', async (capacity) => {
    const response = await (await started.signIn('controller')).post('/v1/cycles', cycle, { 'arshjul-capacity': encodeURI(capacity) });
    expect([response.status, response.body.code]).toEqual([400, 'capacity-malformed']);
  });

  it('needs the capacity to be held', async () => {
    const response = await (await started.signIn('auditor')).as({ role: 'controller', body: 'kommunen' }).post('/v1/cycles', cycle);
    expect([response.status, response.body.code, response.body.detail]).toEqual([403, 'capacity-not-held', expect.stringContaining('controller')]);
  });

  it('needs the capacity to allow it', async () => {
    const response = await (await started.signIn('auditor')).post('/v1/cycles', cycle);
    expect([response.status, response.body.code]).toEqual([403, 'action-not-allowed']);
  });

  it('is never decided by what a body or a header says of who one is', async () => {
    const response = await (await started.signIn('auditor')).post('/v1/cycles', { ...cycle, personId: holder('controller').personId });
    expect([response.status, response.body.errors]).toEqual([400, [expect.objectContaining({ field: 'personId', code: 'field-unknown' })]]);
  });
});

describe.each(PROFILES)('The demo ($name)', (profile) => {
  let demo: StartedApp;
  let real: StartedApp;
  beforeAll(async () => {
    demo = await startApp(profile, { isDemo: true });
    real = await startApp(profile);
  });
  afterAll(async () => {
    await demo.close();
    await real.close();
  });

  it('lists its persons and what they are', async () => {
    const response = await demo.anybody.get('/demo');
    expect(response.text).toContain('<th scope="row">Karin Bergdahl</th>\n<td>Nämndsekreterare för Barn- och utbildningsnämnden</td>');
    expect(response.text).toContain('<html lang="sv">');
  });

  it('signs in whoever is chosen', async () => {
    const { personId } = holder('committee-secretary', 'BUN');
    const chosen = await demo.anybody.form('/demo', `personId=${personId}`);
    expect([chosen.status, chosen.headers['location']]).toEqual([303, '/']);
    expect((await demo.anybody.with({ cookie: cookieOf(chosen) }).get('/v1/session')).body.name).toBe('Karin Bergdahl');
  });

  it('signs in nobody who is not in it', async () => {
    const response = await demo.anybody.form('/demo', 'personId=00000000-0000-0000-0000-000000000000');
    expect([response.status, response.body.code]).toEqual([404, 'not-found']);
  });

  it('says of itself that it is one, and what day it is in it', async () => {
    expect((await demo.anybody.get('/v1/installation')).body).toEqual({ municipality: '2580', name: 'Luleå kommun', isDemo: true, isSignedIn: false, today: '2026-05-04' });
    expect((await real.anybody.get('/v1/installation')).body.isDemo).toBe(false);
  });

  it('is not there outside the demo', async () => {
    const answers = [await real.anybody.get('/demo'), await real.anybody.form('/demo', 'personId=x')];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([[404, 'route-unknown'], [404, 'route-unknown']]);
  });
});
