import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, watch, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { holder } from '#lib/history';
import type { Scorecard } from '#lib/scorecard';

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

/** It copies the log three times. */
const OWN_YEAR_MS = 400_000;

const remindersIn = ({ out }: Answer): readonly { day: string }[] => (JSON.parse(out) as { reminders: readonly { day: string }[] }).reminders;
const daysIn = (answer: Answer): readonly string[] => [...new Set(remindersIn(answer).map(({ day }) => day))].sort();

describe('The command line, beside a running demo', () => {
  let root: string;
  let data: string;
  let server: ReturnType<typeof spawn>;

  beforeAll(async () => {
    if (!existsSync(API) || !existsSync(CLI)) throw new Error('This test runs the built programs: npm run build makes them');
    root = await mkdtemp(join(tmpdir(), 'arshjul-cli-'));
    data = join(root, 'data');
    server = spawn(process.execPath, [API, '--port', '0', '--data', data, '--today', '2026-10-05'], { stdio: ['ignore', 'pipe', 'ignore'] });
    await new Promise<void>((resolve, reject) => {
      server.stdout?.on('data', (chunk: Buffer) => { if (chunk.includes('lyssnar')) resolve(); });
      server.once('exit', (code) => { reject(new Error(`The demo ended with ${code}`)); });
    });
  });

  afterAll(async () => {
    const closed = new Promise((resolve) => { server.once('close', resolve); });
    if (server.kill()) await closed;
    await rm(root, { recursive: true });
  });

  it('shows the scorecard now, and less of it as it was known before', async () => {
    const now = await arshjul('--data', data, 'scorecard', '--year', '2026');
    const before = await arshjul('--data', data, 'scorecard', '--year', '2026', '--known-at', '2025-03-02');
    expect(now).toMatchObject({ code: 0, err: '', out: expect.stringContaining('MO-1.1 Byggande') });
    expect(before).toMatchObject({ code: 1, err: 'Planeringen för 2026 var inte öppnad 2025-03-02.\n' });
  });

  it('answers in the forms that a script reads, with the same in each', async () => {
    const [text, json, csv] = await Promise.all([[], ['--json'], ['--csv']].map((form) => arshjul('--data', data, 'deviations', '--year', '2026', ...form)));
    const found = JSON.parse(json?.out ?? '') as readonly { kind: string; sentence: string }[];
    expect([text?.code, json?.code, csv?.code, found.length > 0]).toEqual([0, 0, 0, true]);
    for (const { sentence } of found) expect(text?.out).toContain(sentence);
    expect(csv?.out.split('\r\n')).toHaveLength(found.length + 2);
    expect(csv?.out).toMatch(/^Slag;Dag;Enhet;Mål;Avvikelse;/);
    const late = await arshjul('--data', data, 'deviations', '--year', '2026', '--kind', 'submitted-late', '--json');
    expect(JSON.parse(late.out)).toEqual(found.filter(({ kind }) => kind === 'submitted-late'));
  });

  it('replays a goal, a unit and the scorecard as they were known and decided', async () => {
    const replay = async (...args: readonly string[]) => JSON.parse((await arshjul('--data', data, 'replay', '--year', '2026', '--json', ...args)).out);
    const then = ['--known-at', '2025-11-10'];
    const scorecard = await replay(...then, '--scorecard');
    expect(await replay('--known-at', '2026-10-05', '--scorecard')).not.toEqual(scorecard);
    const goals = (scorecard as Scorecard).directions.flatMap(({ areas }) => areas.flatMap(({ cells }) => cells.flatMap((cell) => cell.goals)));
    const { goalId = '', unit, title, status } = goals[0] ?? {};
    expect(await replay(...then, '--goal', goalId)).toMatchObject({ goalId, unit, status, content: { title } });
    const ofUnit = await replay(...then, '--unit', unit ?? '');
    expect(ofUnit.goals).toHaveLength(goals.filter((goal) => goal.unit === unit).length);
    expect(ofUnit.goals).toEqual(expect.arrayContaining(goals.filter((goal) => goal.unit === unit)));
    const history = JSON.parse((await arshjul('--data', data, 'history', '--goal', goalId, '--known-at', '2025-11-10', '--json')).out);
    expect(history.at(-1)).toMatchObject({ leafHash: expect.stringMatching(/^[0-9a-f]{64}$/), actor: { name: expect.any(String) } });
    expect(await arshjul('--data', data, 'replay', ...then, '--in-force-on', '2025-12-31', '--goal', goalId)).toMatchObject({ code: 1, err: expect.stringContaining('gällde inte 2025-12-31') });
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

  it('has letters sent again only for an administrator, and only those that may not have arrived', async () => {
    const restored = join(root, 'restored');
    const shown = await arshjul('--data', restored, 'reminders', '--from', '2026-10-05');
    const [, sent = ''] = /([0-9a-f]{8}-[0-9a-f-]{27})/.exec(shown.out) ?? [];
    const [aino, karin] = [holder('administrator').personId, holder('committee-secretary', 'BUN').personId];
    const retry = (reminderId: string, personId: string, folder = restored) => arshjul('--data', folder, 'reminders', '--retry', reminderId, '--as', personId);
    expect(await retry(sent, aino)).toMatchObject({ code: 1, err: expect.stringMatching(/^Påminnelsen .+ Bara en som inte gick fram/) });
    expect(await retry(sent, karin)).toMatchObject({ code: 1, err: expect.stringMatching(/^Du har inte rollen administratör/) });
    expect(await retry(aino, aino)).toMatchObject({ code: 1, err: expect.stringMatching(/^Det finns ingen sådan påminnelse/) });
    expect(await retry(sent, aino, data)).toMatchObject({ code: 2, err: expect.stringMatching(/Datamappen används/) });
    expect(await arshjul('--data', restored, 'reminders', '--retry', sent)).toMatchObject({ code: 2, err: expect.stringMatching(/--retry och --as hör ihop/) });
  });

  it('exports the log in use, and what is read in elsewhere has the same log and answers alike', async () => {
    const [file, names, moved] = [join(root, 'moved.log'), join(root, 'moved.registers'), join(root, 'moved')];
    expect(await arshjul('--data', data, 'export', file, '--registers', names)).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+ händelser är exporterade till .*\nKontrollsumma för hela loggen: [0-9a-f]{64}\n$/) });
    expect(await arshjul('--data', moved, 'import', file, '--registers', names)).toMatchObject({ code: 0, out: expect.stringContaining('byte för byte') });
    await arshjul('--data', moved, 'rebuild');
    const asked = [['deviations', '--year', '2026', '--csv'], ['verify', '--json']];
    for (const question of asked) expect(await arshjul('--data', moved, ...question)).toEqual(await arshjul('--data', data, ...question));
  });

  it('refuses a folder that holds something, and a file that was changed', async () => {
    const file = join(root, 'changed.log');
    await arshjul('--data', data, 'export', file);
    expect(await arshjul('--data', data, 'import', file)).toMatchObject({ code: 2, err: expect.stringContaining('är inte tom') });
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"type":"cycle-opened"', '"type":"cycle-closed"'));
    expect(await arshjul('--data', join(root, 'none'), 'import', file)).toMatchObject({ code: 1, err: expect.stringMatching(/^Rad \d+ i filen är ändrad efter exporten\.\n$/m) });
    expect(existsSync(join(root, 'none'))).toBe(false);
  });

  it('goes on with an import that was killed', async () => {
    const [file, target] = [join(root, 'long.log'), join(root, 'killed')];
    await arshjul('--data', data, 'export', file);
    const program = spawn(process.execPath, [CLI, '--data', target, 'import', file], { stdio: 'ignore' });
    const ended = new Promise((resolve) => { program.once('close', resolve); });
    const begun = watch(root, { signal: AbortSignal.timeout(30_000) });
    for await (const { filename } of begun) if (filename === 'killed.importeras') break;
    program.kill('SIGKILL');
    await ended;
    expect(existsSync(target)).toBe(false);
    expect(await arshjul('--data', target, 'import', file)).toMatchObject({ code: 0 });
    expect(await arshjul('--data', target, 'export', join(root, 'after.log'))).toMatchObject({ code: 0 });
    expect(await readFile(join(root, 'after.log'))).toEqual(await readFile(file));
  });

  it('takes a matter away as a zip', async () => {
    const file = join(root, 'BUN.zip');
    expect(await arshjul('--data', data, 'matter', file, '--unit', 'BUN', '--year', '2026')).toMatchObject({ code: 0, out: expect.stringContaining(`skrivna till ${file}`) });
    expect(Object.keys(unzipSync(await readFile(file)))).toContain('berattelse.html');
    expect(await arshjul('--data', data, 'matter', file, '--unit', 'BUN', '--year', '2026')).toMatchObject({ code: 2, err: expect.stringContaining('finns redan') });
    expect(await arshjul('--data', data, 'matter', join(root, 'x.zip'), '--unit', 'XYZ')).toMatchObject({ code: 1 });
    expect(await arshjul('--data', data, 'matter')).toMatchObject({ code: 2, err: 'Välj en av --goal och --unit.\n' });
  });

  it('plays the municipality\'s own days ahead, with its own calendar or another', async () => {
    const own = ['--data', data, 'simulate', '--own', '--from', '2026-10-05', '--until', '2026-10-08'];
    const asItIs = await arshjul(...own, '--json');
    const settings = join(root, 'settings.json');
    const closed = { calendar: { bridgeDaysAreClosed: false, closedDays: ['2026-10-06', '2026-10-07', '2026-10-08'] } };
    await writeFile(settings, JSON.stringify(closed));
    const asItWouldBe = await arshjul(...own, '--settings', settings, '--json');
    expect([asItIs.code, asItWouldBe.code]).toEqual([0, 0]);
    expect(daysIn(asItIs)).toEqual(['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08']);
    expect(daysIn(asItWouldBe)).toEqual(['2026-10-05']);
    expect(remindersIn(asItIs)).toContainEqual(expect.objectContaining({ name: 'Karin Bergdahl', sentence: expect.stringContaining('Barn- och utbildningsnämnden') }));
    await writeFile(settings, JSON.stringify({ calendar: { ...closed.calendar, closedDays: ['2026-10-06', '2026-10-06'] } }));
    expect(await arshjul(...own, '--settings', settings)).toMatchObject({ code: 1, err: expect.stringContaining('6 oktober 2026') });
    await writeFile(settings, '{"plan": {"sendAt": 9}}');
    expect(await arshjul(...own, '--settings', settings)).toMatchObject({ code: 2, err: expect.stringContaining('sendAt') });
    expect(await arshjul('simulate', '--settings', settings)).toMatchObject({ code: 2, err: expect.stringContaining('--own') });
    expect(await arshjul('simulate', '--own', '--seed', '7')).toMatchObject({ code: 2, err: expect.stringContaining('--own') });
  }, OWN_YEAR_MS);

  it('says in Swedish what is wrong, and by its exit code whether it could look at all', async () => {
    const wrong = [
      ['replay', '--known-at', '2026-01-01'], ['deviations', '--kind', 'annat'], ['deviations', '--json', '--csv'], ['replay', '--known-at', '2026-02-30', '--scorecard'], ['finns-inte'],
    ];
    for (const answer of await Promise.all(wrong.map((args) => arshjul('--data', data, ...args)))) expect(answer).toMatchObject({ code: 2, out: '', err: expect.not.stringContaining('error') });
    expect(await arshjul('--data', data, 'verify', '--och')).toMatchObject({ err: expect.stringMatching(/^Det finns ingen flagga --och\. /) });
    expect(await arshjul('--data', data, 'deviations', '--year', '2199')).toMatchObject({ code: 1, err: 'Planeringen för 2199 är inte öppnad.\n' });
    expect(await arshjul('deviations', '--help')).toMatchObject({ code: 0, err: '' });
    expect(await arshjul('--data', join(root, 'nowhere'), 'verify')).toMatchObject({ code: 2, err: expect.stringContaining('Det finns ingen datamapp') });
    expect(await arshjul('--data', data, 'history', '--goal', 'x')).toMatchObject({ code: 1, err: 'Det finns inget mål med id x.\n' });
    expect(await arshjul('--data', data, 'restore', join(root, 'copy'))).toMatchObject({ code: 2, err: expect.stringMatching(/Datamappen används/) });
    expect(await arshjul('simulate', '--seed', 'sju')).toMatchObject({ code: 2, err: '--seed: skriv ett heltal, inte sju.\n' });
    expect(await arshjul('simulate', '--template', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('lulea-2017') });
    expect(await arshjul('--data', data, 'scorecard', '--known-at', 'igår')).toMatchObject({ code: 2, err: expect.stringContaining('ingen tidpunkt') });
  });
});
