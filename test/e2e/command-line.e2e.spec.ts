import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const API = 'dist/apps/api/src/main.js';
const CLI = 'dist/apps/cli/src/main.js';

type Answer = Readonly<{ code: number | null; out: string; err: string }>;

/** The built program, as an operator runs it. */
async function arshjul(...args: readonly string[]): Promise<Answer> {
  const program = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => { program.once('close', resolve); });
  const [out, err, code] = await Promise.all([text(program.stdout), text(program.stderr), ended]);
  return { code, out, err };
}

describe('The command line, beside a running demo', () => {
  let root: string;
  let data: string;
  let server: ReturnType<typeof spawn>;

  beforeAll(async () => {
    if (!existsSync(API) || !existsSync(CLI)) throw new Error('This test runs the built programs: npm run build makes them');
    root = await mkdtemp(join(tmpdir(), 'arshjul-cli-'));
    data = join(root, 'data');
    server = spawn(process.execPath, [API, '--port', '0', '--data', data, '--today', '2026-10-05'], { stdio: ['ignore', 'pipe', 'ignore'] });
    await new Promise<void>((resolve) => {
      server.stdout?.on('data', (chunk: Buffer) => { if (chunk.includes('lyssnar')) resolve(); });
    });
  });

  afterAll(async () => {
    const closed = new Promise((resolve) => { server.once('close', resolve); });
    server.kill();
    await closed;
    await rm(root, { recursive: true });
  });

  it('shows the scorecard now, and less of it as it was known before', async () => {
    const now = await arshjul('--data', data, 'scorecard', '--year', '2026');
    const before = await arshjul('--data', data, 'scorecard', '--year', '2026', '--known-at', '2025-03-02');
    expect(now).toMatchObject({ code: 0, err: '', out: expect.stringContaining('MO-1.1 Byggande') });
    expect(before).toMatchObject({ code: 1, err: 'Planeringen för 2026 var inte öppnad 2025-03-02.\n' });
  });

  it('rebuilds, and proves that log and read models agree', async () => {
    expect((await arshjul('--data', data, 'rebuild')).out).toMatch(/läsmodeller är byggda av \d+ händelser/);
    const verified = await arshjul('--data', data, 'verify');
    expect([verified.code, verified.out.trim().split('\n').at(-1)]).toEqual([0, expect.stringContaining('Allt stämmer')]);
  });

  it('copies the folder in use, and a copy restored to a new folder holds the same log', async () => {
    const [copy, restored] = [join(root, 'copy'), join(root, 'restored')];
    expect(await arshjul('--data', data, 'backup', copy)).toMatchObject({ code: 0 });
    expect(await arshjul('--data', restored, 'restore', copy)).toMatchObject({ code: 0 });
    await arshjul('--data', restored, 'rebuild');
    const [mine, theirs] = await Promise.all([data, restored].map((folder) => arshjul('--data', folder, 'scorecard', '--year', '2026')));
    expect(theirs).toEqual(mine);
  });

  it('says in Swedish what is wrong', async () => {
    expect(await arshjul('--data', join(root, 'nowhere'), 'verify')).toMatchObject({ code: 1, err: expect.stringContaining('Det finns ingen datamapp') });
    expect(await arshjul('--data', data, 'history', '--goal', 'x')).toMatchObject({ code: 1, err: 'Det finns inget mål med id x.\n' });
    expect(await arshjul('--data', data, 'restore', join(root, 'copy'))).toMatchObject({ code: 1, err: expect.stringMatching(/Datamappen används/) });
    expect(await arshjul('simulate', '--seed', 'sju')).toMatchObject({ code: 1, err: '--seed: skriv ett heltal, inte sju.\n' });
    expect(await arshjul('simulate', '--template', 'x')).toMatchObject({ code: 1, err: expect.stringContaining('lulea-2017') });
    expect(await arshjul('--data', data, 'scorecard', '--known-at', 'igår')).toMatchObject({ code: 1, err: expect.stringContaining('ingen tidpunkt') });
  });
});
