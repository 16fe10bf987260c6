import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { EventStore } from '#lib/kernel';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { draft, draftGoal, goalText, openCycle } from './steps.js';

const A_GOAL = '00000000-0000-0000-0000-000000000000';
const minutes = { meetingDate: '2026-04-23', paragraph: 84, goals: [{ goalId: A_GOAL, version: 1 }] };

/** A body that would do on each route that takes one. */
const ROUTES: Readonly<Record<string, object>> = {
  '/v1/cycles': { budgetYear: 2028, template: 'lulea-2017' },
  '/v1/units': { code: 'NY', name: 'Ny nämnd', kind: 'committee', body: 'NY', validFrom: '2026-01-01' },
  '/v1/units/from-template': { template: 'lulea-2017', validFrom: '2026-01-01' },
  '/v1/persons': { name: 'Ny Person' },
  [`/v1/persons/${A_GOAL}/roles`]: { role: 'auditor', body: 'kommunen', from: '2026-01-01' },
  [`/v1/persons/${A_GOAL}/ended-roles`]: { role: 'auditor', body: 'kommunen', until: '2026-01-01' },
  '/v1/goals': draft,
  [`/v1/goals/${A_GOAL}/revisions`]: { content: goalText(), reason: 'Tydligare' },
  [`/v1/goals/${A_GOAL}/voided-submission`]: { version: 1, mistake: 'wrong-unit', rightUnit: 'SOC', reason: 'Fel nämnd' },
  [`/v1/goals/${A_GOAL}/realigned-texts`]: { meetingDate: '2026-04-27', correctionId: A_GOAL, content: goalText() },
  [`/v1/goals/${A_GOAL}/assessments`]: { followUp: 'augusti', assessment: 'achieved', certainty: 'final', motivation: 'Så blev det.' },
  [`/v1/goals/${A_GOAL}/reassessments`]: { followUp: 'augusti', assessment: 'achieved', certainty: 'final', motivation: 'Så blev det.', reason: 'Statistiken kom' },
  [`/v1/goals/${A_GOAL}/indicators/${A_GOAL}/values`]: { followUp: 'augusti', values: [{ period: '2027-08', status: 'final', value: '12,5' }] },
  [`/v1/goals/${A_GOAL}/measures/m-1/completion`]: { completedOn: '2026-05-04' },
  [`/v1/goals/${A_GOAL}/measures/m-1/delays`]: { dueOn: '2026-06-01', reason: 'Förhinder' },
  [`/v1/goals/${A_GOAL}/measures/m-1/dropping`]: { reason: 'Behövs inte' },
  '/v1/meetings': { body: 'BUN', meetingDate: '2026-06-11' },
  '/v1/meetings/BUN/2026-06-11/moves': { movedTo: '2026-06-18', reason: 'Förhinder' },
  '/v1/meetings/BUN/2026-06-11/cancellations': { reason: 'För få ärenden' },
  '/v1/meetings/BUN/2026-04-23/approvals': { approvedOn: '2026-04-28', approvers: [A_GOAL] },
  '/v1/meetings/BUN/2026-04-23/immediate-approvals': { paragraph: 84, approvedOn: '2026-04-23', approvers: [A_GOAL] },
  '/v1/meetings/BUN/2026-04-23/notices': { postedOn: '2026-04-29', minutesAt: 'Förvaltningen' },
  '/v1/meetings/BUN/2026-04-23/removed-notices': { removedOn: '2026-05-21' },
  '/v1/meetings/BUN/2026-04-23/corrections': { what: 'Närvarolistan', before: '', after: 'Lisa Ledamot', reason: 'Skrivfel' },
  '/v1/meetings/BUN/2026-04-23/appeals': { paragraph: 84, receivedOn: '2026-05-04' },
  [`/v1/meetings/BUN/2026-04-23/appeals/${A_GOAL}/outcomes`]: { outcome: 'dismissed', decidedOn: '2026-05-04' },
  '/v1/decisions/committee': { body: 'BUN', ...minutes },
  '/v1/decisions/reassigned-paragraphs': { body: 'BUN', meetingDate: '2026-04-23', paragraph: 84, reassignedTo: 86, reason: 'Två ärenden lades till' },
  '/v1/decisions/board': { ...minutes, goals: [{ goalId: A_GOAL, version: 1, outcome: 'endorsed' }] },
  '/v1/decisions/council': { ...minutes, goals: [{ goalId: A_GOAL, version: 1, outcome: 'adopted', geh: 'none' }] },
};

/** What is wrong whatever the route: how it is sent, and what must come of it. */
const SENDINGS: readonly (readonly [string, (client: Client, path: string, body: object) => PromiseLike<Response>, number, string])[] = [
  ['JSON that is none', (client, path) => client.raw(path, '{"goals": ['), 400, 'json-broken'],
  ['nothing', (client, path) => client.raw(path, ''), 400, 'json-missing'],
  ['a list', (client, path) => client.raw(path, '[]'), 400, 'json-missing'],
  ['an empty object', (client, path) => client.post(path, {}), 400, 'fields-invalid'],
  ['an unknown field', (client, path, body) => client.post(path, { ...body, colour: 'red' }), 400, 'fields-invalid'],
  ['a null character', (client, path, body) => client.post(path, { ...body, reason: 'a\0b' }), 400, 'text-unstorable'],
  ['half a character', (client, path) => client.raw(path, '{"reason":"\\udfff"}'), 400, 'text-unstorable'],
  ['a name that reaches the prototype', (client, path) => client.raw(path, '{"__proto__":{"isAdmin":true}}'), 400, 'key-forbidden'],
  ['too many levels', (client, path) => client.raw(path, `${'{"a":'.repeat(30)}1${'}'.repeat(30)}`), 400, 'json-too-deep'],
  ['a body too large', (client, path, body) => client.post(path, { ...body, reason: 'x'.repeat(300_000) }), 413, 'body-too-large'],
  ['a form', (client, path) => client.form(path, 'name=x'), 415, 'media-type-unsupported'],
  ['a page of another site', (client, path, body) => client.post(path, body, { 'sec-fetch-site': 'cross-site' }), 403, 'foreign-site'],
  ['an unknown word in the address', (client, path, body) => client.post(`${path}?colour=red`, body), 400, 'query-unexpected'],
  ['no session', (client, path, body) => client.with({ cookie: '' }).post(path, body), 401, 'not-signed-in'],
  ['a capacity that is none', (client, path, body) => client.post(path, body, { 'arshjul-capacity': 'king' }), 400, 'capacity-malformed'],
  ['a key that is too short', (client, path, body) => client.post(path, body, { 'idempotency-key': 'x' }), 400, 'idempotency-key-malformed'],
];

describe.each(PROFILES)('Bad input ($name)', (profile) => {
  let started: StartedApp;
  let secretary: Client;
  let head: bigint;
  beforeAll(async () => {
    started = await startApp(profile);
    secretary = await started.signIn('committee-secretary', 'BUN');
    await openCycle(await started.signIn('controller'));
    head = await started.app.get(EventStore).head();
  });
  afterAll(() => started.close());

  const everywhere = Object.entries(ROUTES).flatMap(([path, body]) => SENDINGS.map(([what, send, status, code]) => ({ path, body, what, send, status, code })));

  it.each(everywhere)('POST $path with $what is answered $status $code', async ({ path, body, send, status, code }) => {
    const response = await send(secretary, path, body);
    expect([response.status, response.body.code]).toEqual([status, code]);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(response.body).toMatchObject({ status, type: `/problems/${code}`, detail: expect.stringMatching(/\.$/) });
  });

  const ids = [
    ['x', 400, 'fields-invalid'], ['%zz', 400, 'address-malformed'], ['%00', 400, 'fields-invalid'], ['..%2f', 400, 'fields-invalid'],
    ['%C3%A5', 400, 'fields-invalid'], ['%27%3B%20DROP%20TABLE%20events%3B--', 400, 'fields-invalid'],
    [A_GOAL.replace('0', 'A'), 400, 'fields-invalid'], ['x'.repeat(200), 414, 'address-too-long'],
  ] as const;
  const goalRoutes = ['revisions', 'assessments'].flatMap((step) => ids.map(([id, status, code]) => ({ step, id, status, code })));

  it.each(goalRoutes)('POST /v1/goals/$id/$step is answered $status $code', async ({ id, step, status, code }) => {
    const response = await secretary.post(`/v1/goals/${id}/${step}`, ROUTES[`/v1/goals/${A_GOAL}/${step}`] ?? {});
    expect([response.status, response.body.code]).toEqual([status, code]);
  });

  it('wrote nothing', async () => {
    expect(await started.app.get(EventStore).head()).toBe(head);
  });
});

/** The big list of naughty strings, gathered by those who have had trouble with each of them. */
const NAUGHTY = createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[];
/** As a text is kept: one spelling of each letter, one kind of line break, nothing around it. */
const kept = (text: string): string => text.normalize('NFC').replaceAll('\r\n', '\n').trim();
const WRITABLE = NAUGHTY.filter((text) => kept(text) !== '');
const AT_ONCE = 8;

describe.each(PROFILES)('What somebody writes ($name)', (profile) => {
  let started: StartedApp;
  let secretary: Client;
  let goalId: string;
  beforeAll(async () => {
    started = await startApp(profile);
    secretary = await started.signIn('committee-secretary', 'BUN');
    await openCycle(await started.signIn('controller'));
    goalId = await draftGoal(secretary);
  });
  afterAll(() => started.close());

  const [indicator] = goalText().indicators;
  const drafting = (over: object) => secretary.post('/v1/goals', { ...draft, ...over });
  const deciding = (over: object) => secretary.post('/v1/decisions/committee', { body: 'BUN', ...minutes, goals: [{ goalId, version: 1 }], ...over });
  const withIndicator = (over: object) => drafting({ content: { ...goalText(), indicators: [{ ...indicator, ...over }] } });

  it.each([
    ['a unit that is not in the cycle', () => drafting({ unit: 'XYZ' }), 422, 'unit-not-in-cycle'],
    ['an area that does not exist', () => drafting({ area: 'MO-9.9' }), 422, 'area-unknown'],
    ['a year whose planning is not open', () => drafting({ budgetYear: 2031 }), 409, 'cycle-not-open'],
    ['no title', () => drafting({ content: { ...goalText(), title: '  ' } }), 422, 'title-missing'],
    ['a title of 201 characters', () => drafting({ content: goalText('x'.repeat(201)) }), 422, 'title-too-long'],
    ['a figure in words', () => withIndicator({ target: { value: 'nittioen', period: '2027' } }), 422, 'decimal-malformed'],
    ['a period in words', () => withIndicator({ target: { value: '91', period: 'i vår' } }), 422, 'period-malformed'],
    ['a target below where it should rise from', () => withIndicator({ target: { value: '80', period: '2027' } }), 422, 'target-on-wrong-side'],
    ['a meeting in the future', () => deciding({ meetingDate: '2026-09-30' }), 422, 'meeting-in-future'],
    ['a goal decided on twice', () => deciding({ goals: [{ goalId, version: 1 }, { goalId, version: 1 }] }), 422, 'goal-decided-twice'],
    ['a version that is not there', () => deciding({ goals: [{ goalId, version: 7 }] }), 409, 'goals-not-decidable'],
    ['a goal that does not exist', () => deciding({ goals: [{ goalId: A_GOAL, version: 1 }] }), 409, 'goals-not-decidable'],
    ['another body\'s goal', () => deciding({ body: 'SOC' }), 403, 'not-own-body'],
    ['a template that does not exist', () => started.signIn('controller').then((controller) => controller.post('/v1/cycles', { budgetYear: 2028, template: 'finns-inte' })), 422, 'template-unknown'],
    ['a template outside its folder', () => started.signIn('controller').then((controller) => controller.post('/v1/cycles', { budgetYear: 2028, template: '../package' })), 400, 'fields-invalid'],
    ['an assessment of a draft', () => secretary.post(`/v1/goals/${goalId}/assessments`, { followUp: 'augusti', assessment: 'achieved', certainty: 'final', motivation: 'x' }), 409, 'goal-not-adopted'],
    ['a goal that nobody has drafted', () => secretary.post(`/v1/goals/${A_GOAL}/revisions`, { content: goalText(), reason: 'x' }), 404, 'goal-unknown'],
  ])('is refused with its code and a sentence where it is %s', async (_what, send, status, code) => {
    const response = await send();
    expect([response.status, response.body.code]).toEqual([status, code]);
    expect(response.body.detail).toMatch(/^[A-ZÅÄÖ”].*\.$/s);
  });

  it('is kept as it was written, or refused in words, whatever it means to programs', async () => {
    const taken: string[] = [];
    let after = '';
    for (const text of WRITABLE) {
      const { status, body } = await secretary.post(`/v1/goals/${goalId}/notes`, { text });
      if (status === 201) taken.push(kept(text));
      else expect(body).toMatchObject({ status: 400, code: 'text-unstorable' });
      after = body.after ?? after;
    }
    const { body: entries } = await secretary.get(`/v1/goals/${goalId}/dialogue?after=${after}`);
    expect(entries.map(({ text }: { text: string }) => text)).toEqual(taken);
    expect(taken.length).toBeGreaterThan(WRITABLE.length - 5);
  });

  it('may be searched for, whatever it means to a search engine', async () => {
    const auditor = await started.signIn('auditor');
    const [left, statuses] = [NAUGHTY.values(), new Set<number>()];
    const search = async () => { for (const text of left) statuses.add((await auditor.get(`/v1/journal?text=${encodeURIComponent(text.slice(0, 100))}`)).status); };
    await Promise.all(Array.from({ length: AT_ONCE }, search));
    expect(statuses).toEqual(new Set([200, 400]));
  });
});
