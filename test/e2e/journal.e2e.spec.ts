import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Registers } from '#lib/kernel';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { adoptedGoals } from './steps.js';

describe.each(PROFILES)('Searching the journal ($name)', (profile) => {
  let started: StartedApp;
  let auditor: Client;
  let goalId: string;
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    ({ after, goals: [goalId = ''] } = await adoptedGoals(started));
    auditor = await started.signInAt('2026-11-25T08:00:00Z', 'auditor');
  });
  afterAll(() => started.close());

  const asked = async (query: string, client = auditor) => (await client.get(`/v1/journal?after=${after}&${query}`)).body;
  const sentences = async (query: string, client = auditor): Promise<readonly string[]> => (await asked(query, client)).entries.map(({ sentence }: { sentence: string }) => sentence);

  it('tells what happened in sentences, with who did it, on what decision, and what it was about', async () => {
    const { total, entries } = await asked('type=goal-adopted');
    expect(total).toBe(1);
    expect(entries).toMatchObject([{
      type: 'goal-adopted', sentence: expect.stringContaining('antog målet den 23 november 2026, § 150'), actor: { role: 'council-secretary', body: 'KF', name: 'Johan Aspgren' },
      basis: { body: 'KF', meetingDate: '2026-11-23', paragraph: 150 }, subject: { kind: 'goal', id: goalId, title: 'Fler elever når målen' },
    }]);
  });

  it('finds by words, body, time and person', async () => {
    expect(await sentences('text=gymnasiet%20elever')).toEqual([expect.stringContaining('upprättade målet')]);
    expect(await sentences('body=KS')).toHaveLength(2);
    expect(await sentences('since=2026-11-01T00:00:00Z&body=KS')).toEqual([]);
    expect((await asked('until=2026-08-01T00:00:00Z&pageSize=1')).entries).toMatchObject([{ type: 'goal-drafted' }]);
  });

  it('gives it in pages, the newest first', async () => {
    const first = await asked('pageSize=2');
    const second = await asked(`pageSize=2&before=${first.nextBefore}`);
    const indexes = [...first.entries, ...second.entries].map(({ index }: { index: number }) => index);
    expect(indexes).toEqual(indexes.toSorted((one, other) => other - one));
    expect(new Set(indexes).size).toBe(4);
    expect(await asked('before=1')).toMatchObject({ entries: [], nextBefore: null });
  });

  it('tells the history of a goal, a unit, a year, a meeting and a person', async () => {
    for (const about of [`goal/${goalId}`, 'unit/BUN', 'cycle/2027']) expect((await sentences(`about=${about}`)).join(' ')).toContain('antog målet');
    expect(await sentences('about=meeting/KF/2026-11-23')).toEqual([expect.stringContaining('23 november 2026, § 150')]);
    expect(await sentences('about=meeting/KF/2026-11-24')).toEqual([]);
    const { personId } = (await auditor.get('/v1/persons')).body.find(({ name }: { name: string }) => name === 'Johan Aspgren');
    expect((await sentences(`about=person/${personId}`)).join(' ')).toMatch(/antog målet.*Johan Aspgren fick rollen/s);
  });

  it('answers as it was known then', async () => expect(await sentences('type=goal-adopted&knownAt=2026-11-01T00:00:00Z')).toEqual([]));

  it('tells of drafts to those who may read them, and notes that an auditor has', async () => {
    expect(await sentences('type=goal-drafted', await started.signIn('committee-secretary', 'BUN'))).toHaveLength(1);
    expect(await sentences('type=goal-drafted', await started.signIn('committee-secretary', 'SOC'))).toEqual([]);
    expect((await started.anybody.get('/v1/journal')).body.code).toBe('not-signed-in');
    const noted = await started.app.get(Registers).accessLog.list({ from: '2026-11-25T00:00:00.000Z', to: '2026-11-26T00:00:00.000Z' });
    expect(noted).toContainEqual(expect.objectContaining({ action: 'read-drafts-in-journal' }));
  });

  it.each([
    [`text=${'a'.repeat(10_000)}`, 'fields-invalid'], ['text=%C2%A7%20!', 'search-without-words'], [`text=${'a%20'.repeat(20)}`, 'search-too-many-words'], ['about=unit', 'fields-invalid'],
    ['about=person/x', 'fields-invalid'], ['type=annat', 'fields-invalid'], ['since=i%20g%C3%A5r', 'fields-invalid'], ['before=0', 'fields-invalid'], ['pageSize=1000', 'fields-invalid'],
    ['inForceOn=2027-01-01', 'axis-not-applicable'],
  ])('is refused as %.30s', async (query, code) => expect((await auditor.get(`/v1/journal?${query}`)).body).toMatchObject({ status: 400, code }));

  it.each(['%22', '*', 'OR%20NOT', "'%3B%20drop", 'near(a%20b)', '%F0%9F%99%82%20a', 'a%00b'])('takes %s for words', async (text) =>
    expect((await auditor.get(`/v1/journal?text=${text}`)).status).toBeLessThan(500));
});
