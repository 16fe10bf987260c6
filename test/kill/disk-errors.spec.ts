import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteEventStore } from '#lib/adapters-embedded';
import { SimulatedClock } from '#lib/history';
import { assertSoundLog } from './sound-log.js';
import { acknowledgedIn, refusedIn, runWriter, type Ended, type WriterRun } from './writer-process.js';


/** What the kernel is made to answer, by strace: https://man7.org/linux/man-pages/man1/strace.1.html */
describe('A disk that fails under a process that writes', () => {
  let folder: string;
  let file: string;

  beforeAll(() => {
    if (spawnSync('strace', ['-V']).error) throw new Error('strace is missing: install the Debian package "strace"');
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'arshjul-disk-'));
    file = join(folder, 'events.db');
  });
  afterEach(() => { rmSync(folder, { recursive: true }); });

  const writing = (appendsMax: number, strace: readonly string[]): Promise<Ended> => {
    const run: WriterRun = { plan: { file, writers: 1, appendsMax }, under: ['strace', '-f', '-qq', '-o', join(folder, 'trace'), ...strace] };
    return runWriter(run);
  };
  const failing = (what: string, appendsMax = 60): Promise<Ended> =>
    writing(appendsMax, ['-P', `${file}-wal`, '-e', `inject=${what}`]);
  /** The log as a later start finds it. */
  const idsFound = async ({ told }: Ended): Promise<ReadonlySet<string>> => {
    const store = SqliteEventStore.open({ file, clock: new SimulatedClock('2027-03-01T08:00:00.000Z') });
    return assertSoundLog(store, acknowledgedIn(told)).finally(() => store.close());
  };
  const traced = (): readonly string[] => readFileSync(join(folder, 'trace'), 'utf8').trimEnd().split('\n');
  const codesIn = ({ told }: Ended): readonly string[] => refusedIn(told).map(({ code }) => code);

  it('is told of each commit: one wait for the disk for each', async () => {
    const ended = await writing(200, ['-P', `${file}-wal`, '-e', 'trace=fsync']);
    expect(acknowledgedIn(ended.told)).toHaveLength(200);
    expect(traced().filter((line) => line.includes('fsync(')).length).toBeGreaterThanOrEqual(200);
  });

  describe('for good', () => {
    it.each([
      ['when it is told to make a commit last', 'fsync:error=EIO:when=12+'],
      ['once, when it is told to make a commit last: a second try would succeed and have lost the first', 'fsync:error=EIO:when=12'],
      ['when it writes', 'pwrite64:error=EIO:when=250+'],
      ['once, when it writes', 'pwrite64:error=EIO:when=250'],
    ])('%s: the outcome is unknown, the process ends, and a new one has all that was answered', async (_when, what) => {
      const ended = await failing(what);
      expect(new Set(codesIn(ended))).toEqual(new Set(['outcome-unknown']));
      expect(ended).toMatchObject({ code: 1, told: expect.arrayContaining(['broken']) });
      expect(acknowledgedIn(ended.told).length).toBeGreaterThan(3);
      await idsFound(ended);
    });

    it('and what a new process still finds of it is put on the disk before anybody reads it', async () => {
      await failing('fsync:error=EIO:when=12+');
      await writing(0, ['-P', file, '-e', 'trace=pwrite64,fsync']);
      expect(traced().map((line) => /(\w+)\(/.exec(line)?.[1]).filter((call, n, calls) => call !== calls[n - 1])).toEqual(['pwrite64', 'fsync']);
    });
  });

  describe('by being full', () => {
    it('refuses what it has no room for, and nothing of that is in the log', async () => {
      const ended = await failing('pwrite64:error=ENOSPC:when=60+');
      expect(ended).toMatchObject({ code: 0 });
      expect(new Set(codesIn(ended))).toEqual(new Set(['storage-full']));
      const found = await idsFound(ended);
      expect(refusedIn(ended.told).flatMap(({ ids }) => ids).filter((id) => found.has(id))).toEqual([]);
    });

    it('writes again by itself when there is room, and what was refused can be sent again', async () => {
      const ended = await failing('pwrite64:error=ENOSPC:when=60..70');
      expect(ended).toMatchObject({ code: 0 });
      expect(codesIn(ended)).toContain('storage-full');
      expect(ended.told.at(-1)).toMatch(/^ack /);
      const found = await idsFound(ended);
      expect(refusedIn(ended.told).flatMap(({ ids }) => ids).filter((id) => !found.has(id))).toEqual([]);
    });
  });

  it('when the WAL is copied into the file: the WAL still has it all', async () => {
    const ended = await writing(400, ['-P', file, '-e', 'inject=pwrite64:error=EIO:when=5+']);
    expect(acknowledgedIn(ended.told)).toHaveLength(400);
    await idsFound(ended);
  });

  it.each(['fsync', 'pwrite64'])('and a process that is killed in the middle of %s: all that was answered is there', async (call) => {
    for (const when of [3, 5, 8, 13, 21, 34, 55]) {
      rmSync(folder, { recursive: true });
      folder = mkdtempSync(join(tmpdir(), 'arshjul-disk-'));
      file = join(folder, 'events.db');
      const ended = await failing(`${call}:signal=SIGKILL:when=${when}`, 200);
      expect(ended.signal).toBe('SIGKILL');
      await idsFound(ended);
    }
  });
});
