import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { verify, type Verified } from '#lib/application';
import { canonicalLine, leafHash, parseLine } from '#lib/evidence';
import { STILL_KNOWN, type Recorded, type TableChange } from '#lib/kernel';
import { bench, cleared, counted, counts, countsWithoutB, type Bench } from './projecting.js';

describe('Verifying the log and the read models', () => {
  let b: Bench;
  beforeEach(async () => {
    b = bench();
    for (const key of ['a', 'c', 'a']) b.store.write(`2580.goal-${key}`, counted(key));
    b.store.write('2580.goal-c', cleared('c'));
    await b.catchUp(counts);
  });
  afterEach(() => b.close());

  const verified = (): Promise<Verified> => verify({ source: b.source, readModels: b.readModels, projections: [counts] });
  const codes = async () => (await verified()).findings.map(({ code }) => code);

  it('finds nothing where all is as it should be, and says what it has seen', async () => {
    expect(await verified()).toEqual({ events: 4, tables: [{ table: 'count', index: 4, rows: 3 }], findings: [], findingCount: 0 });
  });

  it('finds nothing when the log has gone on since the read models were brought up to date', async () => {
    b.store.write('2580.goal-a', counted('a'));
    expect(await codes()).toEqual([]);
  });

  it('finds nothing where a projection is stopped, as far as it has come', async () => {
    b.store.write('2580.goal-b', counted('b'));
    await b.catchUp(countsWithoutB);
    expect((await verify({ source: b.source, readModels: b.readModels, projections: [countsWithoutB] })).tables).toMatchObject([{ index: 4 }]);
  });

  describe('finds in the read models', () => {
    const tamper = async (change: Partial<TableChange>) => {
      const at = await b.readModels.checkpoint(counts);
      await b.readModels.apply({ from: at, to: at, changes: [{ table: counts, closed: [], opened: [], ...change }] });
    };

    it('a row that is no more what the log says', async () => {
      await tamper({ closed: [{ key: 'a', knownFrom: 3, knownTo: 4 }] });
      expect((await verified()).findings).toEqual([
        { code: 'row-at-differs', table: 'count', key: 'a', at: 4 }, { code: 'row-differs', table: 'count', key: 'a', knownFrom: 3 },
      ]);
    });

    it('a row that was wrong in the past only', async () => {
      await tamper({ closed: [{ key: 'a', knownFrom: 1, knownTo: 2 }] });
      expect((await verified()).findings).toEqual([{ code: 'row-differs', table: 'count', key: 'a', knownFrom: 1 }]);
    });

    it('a row that no event has made', async () => {
      await tamper({ opened: [{ row: { key: 'z', count: 1, known_at: '' }, knownFrom: 2, knownTo: STILL_KNOWN }] });
      expect(await codes()).toEqual(['row-at-differs', 'row-unexpected']);
    });

    it('a row that is missing', async () => {
      const at = await b.readModels.checkpoint(counts);
      await (await b.readModels.beside([counts])).swapIn();
      await b.readModels.apply({
        from: await b.readModels.checkpoint(counts), to: at, changes: [{ table: counts, closed: [], opened: [] }],
      });
      expect((await verified()).findingCount).toBe(4);
      expect(new Set(await codes())).toEqual(new Set(['row-at-differs', 'row-missing']));
    });

    it('a checkpoint that does not count the events', async () => {
      const at = await b.readModels.checkpoint(counts);
      await b.readModels.apply({ from: at, to: { ...at, index: 5 }, changes: [{ table: counts, closed: [], opened: [] }] });
      expect((await verified()).findings).toEqual([{ code: 'checkpoint-differs', table: 'count', position: 40n, expected: 4, actual: 5 }]);
    });
  });

  describe('finds in the log', () => {
    const damage = (offset: number, change: (recorded: Recorded) => Partial<Recorded>) => {
      const recorded = b.store.log[offset];
      if (recorded) b.store.log[offset] = { ...recorded, ...change(recorded) };
    };
    const relined = (line: string) => ({ line, leafHash: leafHash(line) });

    it('an event that was taken away', async () => {
      b.store.log.splice(0, 1);
      expect(await codes()).toContain('revision-gap');
    });
    it('an event out of order', async () => {
      damage(2, () => ({ position: 5n }));
      expect(await codes()).toContain('position-not-growing');
    });
    it('an event that stands there twice', async () => {
      b.store.log.splice(1, 0, ...b.store.log.slice(0, 1));
      expect(await codes()).toEqual(expect.arrayContaining(['id-repeated', 'revision-gap']));
    });
    it('a line that its hash does not fit', async () => {
      damage(1, ({ line }) => ({ line: line.replace('SBN', 'KUN') }));
      expect(await codes()).toContain('leaf-hash-differs');
    });
    it('a line that is not canonical', async () => {
      damage(1, ({ line }) => relined(`${line} `));
      expect(await codes()).toEqual(['line-not-canonical']);
    });
    it('a line that is no event', async () => {
      damage(1, () => relined('{'));
      expect(await codes()).toEqual(['line-not-canonical']);
    });
    it('an event that is told otherwise than its line says', async () => {
      damage(1, ({ line }) => relined(canonicalLine({ ...parseLine(line), recordedAt: '2020-01-01T00:00:00.000Z' })));
      expect(await codes()).toEqual(['line-differs']);
    });
    it('an event that this program cannot read', async () => {
      b.store.write('2580.goal-a', counted('a'), { schema: 9 });
      expect(await codes()).toEqual(['event-unreadable']);
    });
  });
});
