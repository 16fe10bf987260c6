import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { SimulatedClock, brokenPromises, holder, simulateYear, type Act, type YearTold } from '#lib/history';
import { openProfile, readTemplate } from '#lib/platform';
import { reminderLetter } from '#lib/texts';

const SEEDS = [1, 2] as const;
const YEAR_MS = 240_000;

async function yearOf(seed: number, trouble: boolean): Promise<YearTold> {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-year-'));
  const clock = new SimulatedClock('2026-01-01T00:00:00Z');
  const adapters = await openProfile({ profile: 'embedded', folder, clock, onBroken: (cause) => { throw cause; } });
  try {
    const template = await readTemplate('lulea-2017');
    if (!template) throw new Error('The template lulea-2017 is missing');
    return await simulateYear({ ...adapters, clock }, {
      municipality: '2580', template, budgetYear: 2027, goalsPerUnit: 1, seed, trouble, writeLetter: reminderLetter });
  } finally {
    await adapters.close();
    await rm(folder, { recursive: true });
  }
}

describe('A year\'s reminders', () => {
  let calm: YearTold;
  beforeAll(async () => { calm = await yearOf(1, false); }, YEAR_MS);

  it('are sent, each of them, and nothing is wrong', () => {
    expect(calm.troubles).toEqual([]);
    expect(calm.letters.length).toBeGreaterThan(100);
    expect(new Set(calm.letters.map(({ status }) => status))).toEqual(new Set(['sent']));
    expect(brokenPromises(calm, calm)).toEqual([]);
  });

  it.each(SEEDS)('keep what is promised, whatever is lost, killed, refused or wrong (%i)', async (seed) => {
    const [told, without] = [await yearOf(seed, true), seed === 1 ? calm : await yearOf(seed, false)];
    expect(told.troubles.length).toBeGreaterThan(0);
    expect(told.silent.length).toBeGreaterThan(0);
    expect(brokenPromises(told, without)).toEqual([]);
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
