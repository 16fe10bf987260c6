import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventStore } from '#lib/kernel';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { draft, draftGoal, goalText, openCycle } from './steps.js';

describe.each(PROFILES)('Sending the same command again ($name)', (profile) => {
  let started: StartedApp;
  let secretary: Client;
  beforeAll(async () => {
    started = await startApp(profile);
    secretary = await started.signIn('committee-secretary', 'BUN');
    await openCycle(await started.signIn('controller'));
  });
  afterAll(() => started.close());

  const withKey = (key: string) => secretary.with({ 'idempotency-key': key });

  it('gives the same answer and changes nothing', async () => {
    const first = await withKey('utkast-ett').post('/v1/goals', draft);
    const head = await started.app.get(EventStore).head();
    const again = await withKey('utkast-ett').post('/v1/goals', draft);
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    expect(again.headers['idempotency-key']).toBe('utkast-ett');
    expect(await started.app.get(EventStore).head()).toBe(head);
  });

  it('under the key that was made for it gives the same answer', async () => {
    const first = await secretary.post('/v1/goals', draft);
    const key = String(first.headers['idempotency-key']);
    expect(key).toMatch(/^[0-9a-f-]{36}$/);
    expect((await withKey(key).post('/v1/goals', draft)).body).toEqual(first.body);
  });

  it('with other content is refused', async () => {
    await withKey('utkast-tva').post('/v1/goals', draft);
    const other = await withKey('utkast-tva').post('/v1/goals', { ...draft, content: goalText('Något annat') });
    expect([other.status, other.body.code]).toEqual([409, 'command-id-reused']);
  });

  it('with spaces and line ends in another way is the same command', async () => {
    const first = await withKey('utkast-tre').post('/v1/goals', draft);
    const again = await withKey('utkast-tre').post('/v1/goals', { ...draft, content: goalText(`  ${goalText().title} `) });
    expect(again.body).toEqual(first.body);
  });

  it('by somebody else is another command', async () => {
    const { body } = await withKey('utkast-fyra').post('/v1/goals', draft);
    const board = await started.signIn('committee-secretary', 'KS');
    const other = await board.with({ 'idempotency-key': 'utkast-fyra' }).post('/v1/goals', { ...draft, unit: 'KLF' });
    expect(other.body.goalId).not.toBe(body.goalId);
  });

  it.each(['kort', 'x'.repeat(65), 'med mellanslag', 'snabel@'])('refuses the key %p', async (key) => {
    const response = await withKey(key).post('/v1/goals', draft);
    expect([response.status, response.body.code]).toEqual([400, 'idempotency-key-malformed']);
  });

  it('for all the units of a template goes on where it stopped', async () => {
    const administrator = (await started.signIn('administrator')).with({ 'idempotency-key': 'enheter-ur-mallen' });
    const body = { template: 'lulea-2017', validFrom: '2026-01-01' };
    const taken = await administrator.post('/v1/units/from-template', body);
    expect([taken.status, taken.body.code]).toEqual([409, 'unit-already-registered']);
  });
});

describe.each(PROFILES)('If-Match ($name)', (profile) => {
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

  const revise = (title: string, headers: Record<string, string>) =>
    secretary.post(`/v1/goals/${goalId}/revisions`, { content: goalText(title), reason: 'Tydligare' }, headers);

  it('lets through what nobody has changed since', async () => {
    const response = await revise('Andra lydelsen', { 'if-match': '"0"' });
    expect([response.status, response.body.revision, response.headers['etag']]).toEqual([201, 1, '"1"']);
  });

  it('refuses what somebody has changed since', async () => {
    const response = await revise('Tredje lydelsen', { 'if-match': '"0"' });
    expect([response.status, response.body.code, response.body.params]).toEqual([412, 'revision-moved', { expected: 0, actual: 1 }]);
  });

  it('does not stand in the way of the same command sent again', async () => {
    const headers = { 'if-match': '"1"', 'idempotency-key': 'fjarde-lydelsen' };
    const first = await revise('Fjärde lydelsen', headers);
    const again = await revise('Fjärde lydelsen', headers);
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
  });

  it.each(['1', 'W/"1"', '"x"', '"1", "2"', ''])('refuses the mark %p', async (mark) => {
    const response = await revise('Femte lydelsen', { 'if-match': mark });
    expect([response.status, response.body.code]).toEqual([400, 'if-match-malformed']);
  });
});
