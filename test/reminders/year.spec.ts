import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SimulatedClock, brokenPromises, holder, simulateYear, type Act, type Fate, type Span, type YearTold } from '#lib/history';
import { openProfile, readTemplate } from '#lib/platform';
import { reminderLetter } from '#lib/texts';

const YEAR_MS = 240_000;

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'arshjul-year-'));

type Lived = Readonly<{ folder: string; units?: readonly string[]; seed?: number; trouble?: number | null; fates?: readonly [Fate, ...Fate[]]; span?: Span }>;

/** Of `units` alone, or of all there are. */
async function lived({ folder, units, seed = 1, trouble = null, fates, span }: Lived): Promise<YearTold> {
  const clock = new SimulatedClock('2026-01-01T00:00:00Z');
  const adapters = await openProfile({ profile: 'embedded', folder, clock, onBroken: (cause) => { throw cause; } });
  try {
    const template = await readTemplate('lulea-2017');
    if (!template) throw new Error('The template lulea-2017 is missing');
    const own = { ...template, units: template.units.filter(({ code }) => units?.includes(code) ?? true) };
    return await simulateYear({ ...adapters, clock }, {
      municipality: '2580', template: own, budgetYear: 2027, goalsPerUnit: 1, seed, trouble, writeLetter: reminderLetter, ...(fates && { fates }), ...(span && { span }) });
  } finally {
    await adapters.close();
  }
}

async function yearOf(seed: number, trouble: number | null): Promise<YearTold> {
  const folder = await newFolder();
  try {
    return await lived({ folder, seed, trouble });
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('A year\'s reminders', () => {
  let calm: YearTold;
  beforeAll(async () => { calm = await yearOf(1, null); }, YEAR_MS);

  it('are sent, each of them, and nothing is wrong', () => {
    expect(calm.troubles).toEqual([]);
    expect(calm.letters.length).toBeGreaterThan(100);
    expect(new Set(calm.letters.map(({ status }) => status))).toEqual(new Set(['sent']));
    expect(brokenPromises(calm, calm)).toEqual([]);
  });

  it('come with what days have brought, each once and never early, and with how the last days fell before KS’s meetings', () => {
    const kinds = new Set(calm.noted.map(({ brought }) => brought.kind));
    expect(kinds).toEqual(new Set(['deadline-passed', 'phase-closed', 'follow-up-due', 'report-limit-passed', 'minutes-not-approved', 'appeal-period-over']));
    expect(calm.noted.filter(({ on, notedOn }) => notedOn <= on)).toEqual([]);
    expect(calm.noted).toContainEqual(expect.objectContaining({ on: '2026-09-08', brought: expect.objectContaining({ kind: 'deadline-passed', followUp: null, missing: expect.arrayContaining([expect.any(String)]) }) }));
    expect(calm.noted.flatMap(({ brought }) => ('notGained' in brought ? brought.notGained : [])).length).toBeGreaterThan(0);
    expect(calm.lastDays.map(({ followUp, fit }) => [followUp, fit])).toEqual([
      [null, 'in-time'], ['april', 'in-time'], ['augusti', 'not-before-meeting'], ['oktober', 'after-reports-in'], ['december', 'not-before-meeting'],
    ]);
  });

  it.each([1, 2])('keep what is promised, whatever is lost, killed, refused or wrong (%i)', async (seed) => {
    const told = await yearOf(1, seed);
    expect(told.troubles.length).toBeGreaterThan(0);
    expect(told.silent.length).toBeGreaterThan(0);
    expect(brokenPromises(told, calm)).toEqual([]);
  }, YEAR_MS);

  it('that were sent twice, early, too late or not at all are found out', () => {
    const [first, second] = calm.letters;
    const [left] = calm.left;
    if (!first || !second || !left) throw new Error('There are too few letters');
    expect(brokenPromises({ ...calm, left: [...calm.left, left] }, calm)).toEqual([`left twice: ${left.messageId}`]);
    expect(brokenPromises({ ...calm, left: calm.left.map((each) => (each === left ? { ...each, at: '2026-01-01T00:00:00.000Z' } : each)) }, calm)).toEqual([expect.stringMatching(/^left early/)]);
    expect(brokenPromises({ ...calm, left: calm.left.slice(1) }, calm)).toEqual([expect.stringMatching(/^sent, and nothing left/)]);
    expect(brokenPromises({ ...calm, letters: calm.letters.slice(1) }, calm)).toEqual(expect.arrayContaining([expect.stringMatching(/^left without a record/), expect.stringMatching(/^lost/)]));
    const meeting = { body: 'KS', meetingDate: '2026-08-17' } as const;
    const subject = { kind: 'minutes-approval', ...meeting } as const;
    const approval: Act = { at: '2026-08-24T10:00:00.000Z', by: holder('board-secretary', 'KS'), sent: { kind: 'approve-minutes', ...meeting, approvedOn: '2026-08-24', approvers: ['p-1', 'p-2'] } };
    const [item] = first.items;
    const told = { ...calm, acts: [approval], letters: [{ ...first, items: item ? [{ ...item, subject }] : [] }], left: [{ ...left, at: '2029-01-01T00:00:00.000Z' }] };
    expect(brokenPromises(told, told)).toEqual([expect.stringMatching(/of what is done, minutes-approval/)]);
  });
});

describe('The weeks around the last day for the goals, of three committees', () => {
  const SEEDS = 50;
  const KILLS = 200;
  const SPAN: Span = { from: '2026-09-03', until: '2026-09-11' };
  const units = ['BUN', 'SOC', 'SBN'];
  let before: string;
  let calm: YearTold;
  beforeAll(async () => {
    before = await newFolder();
    await lived({ folder: before, units, span: { from: '2026-01-01', until: '2026-09-01' } });
    calm = await again(null);
  }, YEAR_MS);
  afterAll(() => rm(before, { recursive: true }));

  /** The same weeks once more, from the same beginning. */
  async function again(trouble: number | null, fates?: readonly [Fate, ...Fate[]]): Promise<YearTold> {
    const folder = await newFolder();
    await cp(before, folder, { recursive: true });
    try {
      return await lived({ folder, units, trouble, span: SPAN, ...(fates && { fates }) });
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  it(`keep what is promised in ${SEEDS} kinds of trouble`, async () => {
    const broken: string[] = [];
    const [fates, troubles] = [new Set<string>(), new Set<string>()];
    for (let trouble = 1; trouble <= SEEDS; trouble += 1) {
      const told = await again(trouble);
      for (const { status } of told.letters) fates.add(status);
      for (const each of told.troubles) troubles.add(String(each));
      broken.push(...brokenPromises(told, calm).map((promise) => `${trouble}: ${promise}`));
    }
    expect(broken).toEqual([]);
    expect(calm.letters.length).toBeGreaterThan(5);
    expect(fates).toEqual(new Set(['sent', 'failed', 'unknown']));
    expect(troubles.size).toBeGreaterThan(2);
  }, YEAR_MS);

  it(`keep what is promised when whoever sends is killed each time, ${KILLS} times`, async () => {
    const broken: string[] = [];
    let kills = 0;
    for (let trouble = 1; kills < KILLS; trouble += 1) {
      const told = await again(trouble, ['killed-before', 'killed-after']);
      expect(told.kills).toBeGreaterThan(0);
      kills += told.kills;
      broken.push(...brokenPromises(told, calm).map((promise) => `${trouble}: ${promise}`));
    }
    expect(broken).toEqual([]);
  }, YEAR_MS);
});
