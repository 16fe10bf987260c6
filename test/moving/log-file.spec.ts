import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LogsDiffer } from '#lib/application';
import { leafHash } from '#lib/evidence';
import type { Recorded } from '#lib/kernel';
import { ArrayEventStore, goalContent, goalDrafted, goalRevised, streamOf } from '#lib/testing';
import { LogFile, LogFileDamaged, type Flaw } from '../../apps/cli/src/log-file/log-file.js';
import { writeLogFile } from '../../apps/cli/src/log-file/write-log-file.js';

const OF = { municipality: '2580', isDemo: false };

/** A line separator is a character like any other within a line of JSON. */
const written = [
  goalDrafted({ goalId: 'g-1', content: goalContent({ title: 'Två\u2028rader' }) }), goalDrafted({ goalId: 'g-2' }), goalRevised({ goalId: 'g-1' }), goalDrafted({ goalId: 'g-3' }),
];

describe('A log exported to a file', () => {
  let folder: string;
  let file: string;
  let store: ArrayEventStore;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arshjul-log-file-'));
    file = join(folder, 'exported.log');
    store = new ArrayEventStore();
    for (const event of written) store.write(streamOf(event), event);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (log = () => store.readAll({ after: 0n })) => writeLogFile(file, { of: OF, log });
  const read = async (): Promise<readonly Recorded[]> => {
    const events: Recorded[] = [];
    for await (const event of (await LogFile.open(file)).readAll()) events.push(event);
    return events;
  };

  it('gives back the very lines, with the rows they stand on', async () => {
    await write();
    expect(await read()).toEqual(store.log.map((recorded, number) => ({ ...recorded, position: BigInt(number + 2) })));
    expect(await (await LogFile.open(file)).expectedEvents()).toBe(4);
  });

  it('can be empty', async () => {
    store.log.splice(0);
    await write();
    expect(await read()).toEqual([]);
  });

  describe('that was broken off', () => {
    async function* killedAfter(events: number): AsyncGenerator<Recorded> {
      yield* store.log.slice(0, events);
      throw new Error('Killed');
    }

    it.each([0, 1, 3, 4])('after %s events is not there yet, and is the same as any other once it has been gone on with', async (events) => {
      await write();
      const whole = await readFile(file);
      await rm(file);
      await expect(write(() => killedAfter(events))).rejects.toThrow('Killed');
      expect(existsSync(file)).toBe(false);
      await write();
      expect(await readFile(file)).toEqual(whole);
    });

    it.each([1, 70, 200])('in the middle of a row, %s bytes from the end, is gone on with from the row before', async (bytes) => {
      await write();
      const whole = await readFile(file);
      await writeFile(`${file}.partial`, whole);
      await truncate(`${file}.partial`, whole.length - bytes);
      await rm(file);
      await write();
      expect(await readFile(file)).toEqual(whole);
    });

    it('is not gone on with from another log', async () => {
      await write();
      await writeFile(`${file}.partial`, await readFile(file));
      await rm(file);
      store.log.reverse();
      await expect(write()).rejects.toThrow(LogsDiffer);
    });
  });

  describe('is not read where', () => {
    const rows = async (change: (rows: string[]) => void) => {
      const all = (await readFile(file, 'utf8')).split('\n');
      change(all);
      await writeFile(file, all.join('\n'));
    };
    const row = (line: string): string => `${leafHash(line)} ${line}`;

    it.each<[string, () => Promise<void>, Flaw, number]>([
      ['a line is changed', () => rows((all) => { all[2] = String(all[2]).replace('SBN', 'KUN'); }), 'changed', 3],
      ['a leaf hash is changed', () => rows((all) => { all[2] = `${'0'.repeat(64)}${String(all[2]).slice(64)}`; }), 'changed', 3],
      ['a row is no event', () => rows((all) => { all[3] = 'hej'; }), 'changed', 4],
      ['a line is no JSON', () => rows((all) => { all[3] = row('{'); }), 'changed', 4],
      ['an event is another municipality’s', () => rows((all) => { all[1] = row(String(all[1]).slice(65).replace('2580.goal', '1480.goal')); }), 'foreign', 2],
      ['a row is missing', () => rows((all) => { all.splice(2, 1); }), 'miscounted', 5],
      ['a row stands there twice', () => rows((all) => { all.splice(2, 0, String(all[2])); }), 'miscounted', 7],
      ['two rows have changed places', () => rows((all) => { all.splice(1, 2, String(all[2]), String(all[1])); }), 'rearranged', 6],
      ['one event is put in another’s place', () => rows((all) => { all[4] = row(String(all[4]).slice(65).replace('MO-1.1', 'MO-1.2')); }), 'rearranged', 6],
      ['it ends in the middle of a row', async () => truncate(file, (await readFile(file)).length - 200), 'cut-off', 5],
      ['its last row is missing', () => rows((all) => { all.splice(5); all.push(''); }), 'cut-off', 6],
      ['its last row is cut off', async () => truncate(file, (await readFile(file)).length - 10), 'cut-off', 6],
      ['something stands after its last row', () => appendFile(file, 'mer\n'), 'goes-on', 7],
      ['it is another kind of file', () => writeFile(file, 'PK\u0003\u0004'), 'no-log', 1],
      ['it is of another version', () => rows((all) => { all[0] = String(all[0]).replace('"version":1', '"version":2'); }), 'no-log', 1],
      ['it is empty', () => truncate(file), 'no-log', 1],
    ])('%s', async (_what, damage, flaw, number) => {
      await write();
      await damage();
      const error: unknown = await read().catch((cause: unknown) => cause);
      expect(error).toBeInstanceOf(LogFileDamaged);
      expect(error).toMatchObject({ flaw, row: number });
    });
  });
});
