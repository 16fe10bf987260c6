import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { Desk } from '#lib/application';
import { leafHash } from '#lib/evidence';
import { Registers } from '#lib/kernel';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { adoptedGoals, goalText } from './steps.js';

describe.each(PROFILES)('A matter that an auditor takes away ($name)', (profile) => {
  let started: StartedApp;
  let auditor: Client;
  let goalId: string;
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile);
    const brought = await adoptedGoals(started);
    [[goalId = ''], after] = [brought.goals, brought.after];
    auditor = await started.signInAt('2026-11-25T08:00:00Z', 'auditor');
  });
  afterAll(() => started.close());

  const zipOf = async (query: string): Promise<Buffer> => (await auditor.get(`/v1/matter?${query}&after=${after}`).responseType('blob')).body as Buffer;
  const filesOf = async (query: string): Promise<Readonly<Record<string, string>>> =>
    Object.fromEntries(Object.entries(unzipSync(await zipOf(query))).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const rowsOf = (text = ''): readonly string[] => text.split(/\r?\n/).slice(0, -1);

  it('is a goal with its story, its lines as they are stored, their hashes, and the hashes of its texts', async () => {
    const files = await filesOf(`about=goal/${goalId}`);
    const { source: { store }, names } = started.app.get(Desk);
    const stored: string[] = [];
    for await (const { line } of store.readStream(names.goal(goalId))) stored.push(line);
    const lines = rowsOf(files['handelser.jsonl']);
    expect(lines).toEqual(expect.arrayContaining(stored));
    expect(lines.filter((line) => !stored.includes(line)).map((line) => (JSON.parse(line) as { type: string }).type)).toEqual(['committee-decided', 'board-decided', 'council-decided']);
    expect(rowsOf(files['kontrollsummor.txt'])).toEqual(lines.map(leafHash));
    const texts = rowsOf(files['handlingar.sha256']).map((row) => row.split('  '));
    expect(texts.map(([, name]) => name)).toEqual([`handlingar/${goalId}-version-1.json`]);
    for (const [hash, name = ''] of texts) expect(createHash('sha256').update(files[name] ?? '').digest('hex')).toBe(hash);
    expect(rowsOf(files['historik.csv'])).toHaveLength(lines.length + 1);
    expect(files['berattelse.html']).toMatch(/Luleå kommun[^]*antog målet[^]*Johan Aspgren/);
    expect(files['las-mig.txt']).toContain(`${goalText().title}\nLuleå kommun\n`);
  });

  it('is a unit\'s year with its days, its answers and its goals', async () => {
    const files = await filesOf('about=unit/BUN/2027');
    const streams = new Set(rowsOf(files['handelser.jsonl']).map((line) => (JSON.parse(line) as { stream: string }).stream));
    expect([...streams].toSorted()).toEqual(['2580.cycle-2027', '2580.decisions-BUN-2026', '2580.decisions-KF-2026', '2580.decisions-KS-2026', `2580.goal-${goalId}`].toSorted());
    expect(files['las-mig.txt']).toContain('Barn- och utbildningsnämnden 2027\n');
  });

  it('is the same to the byte each time, and less of it as it was known before', async () => {
    expect(await zipOf(`about=goal/${goalId}`)).toEqual(await zipOf(`about=goal/${goalId}`));
    const then = await filesOf(`about=goal/${goalId}&knownAt=2026-10-07T00:00:00Z`);
    expect(then['historik.csv']).toContain('goal-endorsed');
    expect(then['historik.csv']).not.toContain('goal-adopted');
  });

  it('is named, is not kept by anybody on the way, and is noted, since it holds drafts', async () => {
    const { headers } = await auditor.get(`/v1/matter?about=goal/${goalId}&after=${after}`).responseType('blob');
    expect(headers).toMatchObject({ 'content-type': 'application/zip', 'content-disposition': `attachment; filename="arende-mal-${goalId}.zip"`, 'cache-control': 'no-store' });
    const noted = await started.app.get(Registers).accessLog.list({ from: '2026-11-25T00:00:00.000Z', to: '2026-11-26T00:00:00.000Z' });
    expect(noted).toContainEqual(expect.objectContaining({ action: 'export-matter-with-drafts', subject: `goal/${goalId}` }));
  });

  it('is refused to anybody else, and where there is none', async () => {
    const board = await started.signIn('board-secretary', 'KS');
    const codeOf = async (client: Client, query: string) => (await client.get(`/v1/matter?${query}`)).body.code;
    expect(await codeOf(board, `about=goal/${goalId}`)).toBe('capacity-not-held');
    expect(await codeOf(started.anybody, `about=goal/${goalId}`)).toBe('not-signed-in');
    expect(await codeOf(auditor, 'about=goal/00000000-0000-4000-8000-000000000000')).toBe('not-found');
    expect(await codeOf(auditor, 'about=unit/XYZ/2027')).toBe('not-found');
    expect(await codeOf(auditor, 'about=unit/BUN/2099')).toBe('not-found');
    for (const query of ['', 'about=unit/BUN', 'about=goal/x', `about=${'a'.repeat(10_000)}`]) expect(await codeOf(auditor, query)).toBe('fields-invalid');
    expect(await codeOf(auditor, `about=goal/${goalId}&inForceOn=2027-01-01`)).toBe('axis-not-applicable');
  });
});
