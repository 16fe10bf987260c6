import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ReadOnlyEventStore } from '#lib/adapters-embedded';
import { FIRST_LARGE_TRANSACTION } from './acts.js';
import { assertSoundLog } from './sound-log.js';
import { acknowledgedIn, runWriter, type Acknowledged, type Ended } from './writer-process.js';

const FOLDERS = 10;
const KILLS_A_FOLDER = 20;
const WITHIN_TRANSACTIONS_MIN = 50;
const WRITERS = 6;
const PATIENCE_MS = 420_000;

describe('A process that writes to the log and is killed', () => {
  it(`has lost nothing that it answered and doubled nothing, ${FOLDERS * KILLS_A_FOLDER} times`, async () => {
    const [one, other] = await Promise.all([killInEach(FOLDERS / 2), killInEach(FOLDERS / 2)]);
    expect(one + other).toBeGreaterThanOrEqual(WITHIN_TRANSACTIONS_MIN);
  }, PATIENCE_MS);
});

/** One folder after the other. @returns how many of the kills came within a transaction */
async function killInEach(folders: number): Promise<number> {
  let held = 0;
  for (let folder = 0; folder < folders; folder += 1) held += await killInOneFolder();
  return held;
}

async function killInOneFolder(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-kill-'));
  const file = join(folder, 'events.db');
  const acknowledged: Acknowledged[] = [];
  let held = 0;
  for (let kill = 0; kill < KILLS_A_FOLDER; kill += 1) {
    const { told, signal } = await killed(file, kill);
    expect(signal).toBe('SIGKILL');
    acknowledged.push(...acknowledgedIn(told));
    const end = await endOfSoundLog(file, acknowledged);
    if (told.at(-1) !== 'held') continue;
    expect(end).toBe(endTold(told));
    held += 1;
  }
  expect(pragma(file, 'integrity_check')).toBe('ok');
  await rm(folder, { recursive: true });
  return held;
}

const killed = (file: string, kill: number): Promise<Ended> =>
  kill % 3 > 0 ? killedAtAnyMoment(file) : killedWithin(file, kill === 0 ? FIRST_LARGE_TRANSACTION : 1 + random(20));

/** It stands still between BEGIN and COMMIT, with everything written, until the kill comes. */
const killedWithin = (file: string, transaction: number): Promise<Ended> =>
  runWriter({ plan: { file, writers: WRITERS, holdAt: transaction }, killAt: (line) => line === 'held' });

/** After some line or other: also while it starts, and while it makes good what the last kill left behind. */
function killedAtAnyMoment(file: string): Promise<Ended> {
  let linesLeft = random(80);
  return runWriter({ plan: { file, writers: WRITERS }, killAt: () => { linesLeft -= 1; return linesLeft < 0; } });
}

/** Read as the command line would, before anybody has mended anything. A kill may have come before the log was made. */
async function endOfSoundLog(file: string, acknowledged: readonly Acknowledged[]): Promise<bigint> {
  if (pragma(file, 'user_version') !== 1) return 0n;
  const log = ReadOnlyEventStore.open(file);
  await assertSoundLog(log, acknowledged);
  return log.head().finally(() => log.close());
}

/** Where the log ended when the process stood still in a transaction: nothing of that may be there. */
function endTold(told: readonly string[]): bigint {
  const opened = told.find((line) => line.startsWith('opened '))?.slice('opened '.length) ?? '0';
  const positions = acknowledgedIn(told).map(({ position }) => position);
  return positions.reduce((last, position) => (position > last ? position : last), BigInt(opened));
}

function pragma(file: string, name: string): unknown {
  const database = new DatabaseSync(file);
  try {
    return database.prepare(`pragma ${name}`).get()?.[name];
  } finally {
    database.close();
  }
}

const random = (below: number): number => Math.floor(Math.random() * below);
