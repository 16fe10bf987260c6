import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { draftGoal, openCycle } from './steps.js';

const naughtyStrings = createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[];
/** As a text is kept: one spelling of each letter, one kind of line break, nothing around it. */
const kept = (text: string): string => text.normalize('NFC').replaceAll('\r\n', '\n').trim();
const AT_ONCE = 8;
const WRITABLE = naughtyStrings.filter((text) => kept(text) !== '');

/** The big list of naughty strings, by those who report trouble with each of them. */
describe.each(PROFILES)('Every naughty string ($name)', (profile) => {
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

  it('is kept as it was written in a note, or refused in words', async () => {
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
    const [left, statuses] = [naughtyStrings.values(), new Set<number>()];
    const search = async () => { for (const text of left) statuses.add((await auditor.get(`/v1/journal?text=${encodeURIComponent(text.slice(0, 100))}`)).status); };
    await Promise.all(Array.from({ length: AT_ONCE }, search));
    expect(statuses).toEqual(new Set([200, 400]));
  });
});
