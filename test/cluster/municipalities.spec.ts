import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignInLinks } from '#lib/application';
import { EventStore, type Recorded } from '#lib/kernel';
import { openApiDocument } from '../../apps/api/src/openapi/open-api.js';
import { startEventStoreServer, type EventStoreServer } from '../doubles/kurrent/event-store-server.js';
import type { Client } from '../e2e/client.js';
import { newNamespace, onServers } from '../e2e/profiles.js';
import { startApp, type StartedApp } from '../e2e/start-app.js';
import { draftGoal, goalText, openCycle } from '../e2e/steps.js';

const [LULEA, STOCKHOLM] = ['2580', '0180'];

describe('Two municipalities on the same servers', () => {
  let server: EventStoreServer;
  let lulea: StartedApp;
  let stockholm: StartedApp;
  let secretary: Client;
  /** What only Luleå has. */
  let theirs: Readonly<{ goalId: string; personId: string; secretary: Client }>;
  let logBefore: readonly Recorded[];

  beforeAll(async () => {
    server = await startEventStoreServer();
    const namespace = newNamespace();
    lulea = await startApp(onServers(server, LULEA, namespace));
    stockholm = await startApp(onServers(server, STOCKHOLM, namespace), { municipality: STOCKHOLM });
    for (const app of [lulea, stockholm]) await openCycle(await app.signIn('controller'));
    const [own, administrator] = [await lulea.signIn('committee-secretary', 'BUN'), await lulea.signIn('administrator')];
    const { body: { personId } } = await administrator.post('/v1/persons', { name: 'Anna Andersson' });
    theirs = { goalId: await draftGoal(own, goalText('Bara i Luleå')), personId, secretary: own };
    secretary = await stockholm.signIn('committee-secretary', 'BUN');
    logBefore = await log(lulea);
  });
  afterAll(async () => {
    await lulea.close();
    await stockholm.close();
    await server.stop();
  });

  const log = async ({ app }: StartedApp): Promise<readonly Recorded[]> => {
    const events: Recorded[] = [];
    for await (const event of app.get(EventStore).readAll({ after: 0n })) events.push(event);
    return events;
  };

  const minutes = () => ({ meetingDate: '2026-05-04', paragraph: 84, goals: [{ goalId: theirs.goalId, version: 1 }] });
  const BODIES: Readonly<Record<string, () => object>> = {
    '/v1/goals/{goalId}/revisions': () => ({ content: goalText(), reason: 'Tydligare' }),
    '/v1/goals/{goalId}/carry-overs': () => ({ budgetYear: 2028, unit: 'BUN', area: 'MO-2.1', content: goalText() }),
    '/v1/goals/{goalId}/preliminary-submission': () => ({ version: 1, decisionExpectedOn: '2026-05-28' }),
    '/v1/goals/{goalId}/voided-submission': () => ({ version: 1, mistake: 'duplicate', duplicates: theirs.goalId, reason: 'Dubblett' }),
    '/v1/goals/{goalId}/realigned-texts': () => ({ meetingDate: '2026-05-04', correctionId: theirs.goalId, content: goalText() }),
    '/v1/goals/{goalId}/completion-requests': () => ({ version: 1, points: ['Källan saknas'], respondBy: '2026-05-28' }),
    '/v1/goals/{goalId}/assessments': () => ({ followUp: 'augusti', assessment: 'achieved', certainty: 'final', motivation: 'Så blev det.' }),
    '/v1/goals/{goalId}/reassessments': () => ({ followUp: 'augusti', assessment: 'achieved', certainty: 'final', motivation: 'Så blev det.', reason: 'Statistiken kom' }),
    '/v1/goals/{goalId}/indicators/{indicatorId}/values': () => ({ followUp: 'augusti', values: [{ period: '2027-08', status: 'final', value: '1' }] }),
    '/v1/goals/{goalId}/measures/{measureId}/completion': () => ({ completedOn: '2026-05-04' }),
    '/v1/goals/{goalId}/measures/{measureId}/delays': () => ({ dueOn: '2026-06-01', reason: 'Förhinder' }),
    '/v1/goals/{goalId}/measures/{measureId}/dropping': () => ({ reason: 'Behövs inte' }),
    '/v1/goals/{goalId}/contributions': () => ({ unit: 'BUN', share: 'En del', meetingDate: '2026-05-04', paragraph: 85 }),
    '/v1/goals/{goalId}/contributions/{unit}/ending': () => ({ reason: 'Behövs inte', meetingDate: '2026-05-04', paragraph: 86 }),
    '/v1/goals/{goalId}/contributions/{unit}/follow-ups': () => ({ followUp: 'augusti', assessment: 'achieved', motivation: 'Så blev det.' }),
    '/v1/goals/{goalId}/notes': () => ({ text: 'En anteckning' }),
    '/v1/goals/{goalId}/statements': () => ({ askedOf: 'SOC', question: 'Vad säger ni?', respondBy: '2026-06-01' }),
    '/v1/goals/{goalId}/statements/{statementId}/answer': () => ({ text: 'Inget att erinra' }),
    '/v1/goals/{goalId}/statements/{statementId}/passing-over': () => ({ reason: 'Hinner inte' }),
    '/v1/goals/{goalId}/annexes': () => ({ name: 'Kalkyl', kind: 'calculation', documentSha256: 'a'.repeat(64) }),
    '/v1/goals/{goalId}/annexes/{annexId}/secrecy': () => ({ provision: '21:7' }),
    '/v1/goals/{goalId}/annexes/{annexId}/secrecy/lifting': () => ({ reason: 'Uppgifterna är ute' }),
    '/v1/persons/{personId}/roles': () => ({ role: 'auditor', body: 'kommunen', from: '2026-01-01' }),
    '/v1/persons/{personId}/ended-roles': () => ({ role: 'auditor', body: 'kommunen', until: '2026-06-01' }),
    '/v1/persons/{personId}/sign-in-links': () => ({}),
    '/v1/reminders/{reminderId}/retries': () => ({}),
    '/v1/decisions/committee': () => ({ body: 'BUN', ...minutes() }),
    '/v1/decisions/board': () => ({ ...minutes(), goals: [{ goalId: theirs.goalId, version: 1, outcome: 'endorsed' }] }),
    '/v1/decisions/council': () => ({ ...minutes(), goals: [{ goalId: theirs.goalId, version: 1, outcome: 'adopted', geh: 'none' }] }),
    '/v1/decisions/reassigned-paragraphs': () => ({ body: 'BUN', meetingDate: '2026-05-04', paragraph: 84, reassignedTo: 85, reason: 'Fel nummer' }),
    '/v1/decisions/countersignatures': () => ({ body: 'BUN', meetingDate: '2026-05-04', paragraph: 84 }),
    '/v1/decisions/declined-countersignatures': () => ({ body: 'BUN', meetingDate: '2026-05-04', paragraph: 84, reason: 'Stämmer inte' }),
    '/v1/meetings/{body}/{meetingDate}/appeals/{appealId}/outcomes': () => ({ outcome: 'dismissed', decidedOn: '2026-05-04' }),
  };

  const routes = (method: 'get' | 'post'): readonly string[] => Object.entries(openApiDocument(stockholm.app).paths)
    .filter(([, item]) => item[method]).map(([path]) => path).filter((path) => path.startsWith('/v1/'));
  const withTheirIds = (path: string): string => path.replace('{goalId}', theirs.goalId).replace('{personId}', theirs.personId).replace('{budgetYear}', '2027').replace('{unit}', 'BUN')
    .replace('{body}', 'BUN').replace('{meetingDate}', '2026-05-04').replace('{appealId}', theirs.goalId).replace('{statementId}', theirs.goalId).replace('{measureId}', 'm-1').replace('{reminderId}', theirs.goalId).replace('{indicatorId}', theirs.goalId).replace('{annexId}', theirs.goalId);

  it('never show each other anything, on any route', async () => {
    const query: Readonly<Record<string, string>> = {
      '/v1/scorecard': '?budgetYear=2027', '/v1/deviations': '?budgetYear=2027', '/v1/decisions': '?body=BUN&year=2026',
      '/v1/goals': '?budgetYear=2027', '/v1/moments': '?budgetYear=2027', '/v1/goals/{goalId}/differences': '?from=1&to=1',
    };
    for (const who of [stockholm.anybody, secretary, await stockholm.signIn('auditor'), await stockholm.signIn('administrator')]) {
      for (const path of routes('get')) {
        const { status, text } = await who.get(withTheirIds(path) + (query[path] ?? ''));
        expect([path, status === 404 || !path.includes('{goalId}'), status < 500]).toEqual([path, true, true]);
        expect(text).not.toMatch(/Bara i Luleå|Anna Andersson/);
        expect(path.includes('{goalId}') ? '' : text).not.toContain(theirs.goalId);
      }
    }
  });

  it('never change anything of each other’s, on any route', async () => {
    const actors = [secretary, await stockholm.signIn('administrator'), await stockholm.signIn('board-secretary', 'KS'), await stockholm.signIn('council-secretary', 'KF')];
    // A year and a unit's code name something of one's own municipality; an id may be another's.
    const aimed = routes('post').filter((path) => /\{\w+Id\}/.test(path) || path.includes('/decisions/'));
    expect(aimed.filter((path) => !(path in BODIES))).toEqual([]);
    for (const actor of actors) {
      for (const path of aimed) {
        const { status } = await actor.post(withTheirIds(path), BODIES[path]?.() ?? {});
        expect([path, [403, 404, 409].includes(status)]).toEqual([path, true]);
      }
    }
    expect(await log(lulea)).toEqual(logBefore);
  });

  it('do not know each other’s sessions or sign-in links', async () => {
    const foreign = await theirs.secretary.at(stockholm.app.getHttpServer()).get('/v1/session');
    expect([foreign.status, foreign.body.code]).toEqual([401, 'session-ended']);
    const link = await lulea.app.get(SignInLinks).issue(theirs.personId);
    expect((await stockholm.anybody.form(link, '')).status).toBe(410);
  });

  it('each see a log of their own, counted from one', async () => {
    const streams = (await log(stockholm)).map(({ stream }) => stream.slice(0, 5));
    expect(new Set(streams)).toEqual(new Set([`${STOCKHOLM}.`]));
    expect((await stockholm.anybody.get('/health/ready')).body.projections).toContainEqual({ name: 'journal', state: 'current', index: streams.length });
  });
});
