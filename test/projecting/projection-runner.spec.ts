import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Unavailable } from '#lib/kernel';
import { rebuild } from '#lib/application';
import { bench, cleared, counted, counts, countsAt, countsWithoutB, soon, told, type Bench } from './projecting.js';

describe('Projecting the log', () => {
  let b: Bench;
  beforeEach(() => { b = bench(); });
  afterEach(() => b.close());

  const write = (...keys: readonly string[]) => { for (const key of keys) b.store.write(`2580.goal-${key}`, counted(key)); };

  it('takes what has been written before it starts, and what is written afterwards', async () => {
    write('a', 'b');
    const runner = b.runner(counts);
    await runner.start();
    write('a');
    expect(await runner.untilReached(await b.store.head(), soon())).toBe(true);
    expect(await countsAt(b.readModels, counts, 3)).toEqual({ a: 2, b: 1 });
  });

  it('keeps what was known before each event', async () => {
    write('a', 'a');
    b.store.write('2580.goal-a', cleared('a'));
    write('a');
    await b.catchUp(counts);
    expect(await told(b.readModels, counts)).toEqual(['a 1 1–2', 'a 2 2–3', 'a 1 4–']);
  });

  it('gives the same rows in one batch as event by event', async () => {
    const one = b.runner(counts);
    await one.start();
    for (const key of ['a', 'b', 'a', 'a']) {
      write(key);
      await one.untilReached(await b.store.head(), soon());
    }
    expect(await told(b.readModels, counts)).toEqual(['a 1 1–3', 'a 2 3–4', 'a 3 4–', 'b 1 2–']);
  });

  it('goes on after a restart from where it was, without repeating or missing an event', async () => {
    write('a', 'a');
    await b.catchUp(counts);
    write('a');
    await b.catchUp(counts);
    expect(await countsAt(b.readModels, counts, 3)).toEqual({ a: 3 });
    expect(await b.readModels.checkpoint(counts)).toMatchObject({ position: 30n, index: 3 });
  });

  it('numbers the events densely, though positions have gaps, and never lets the known time go back', async () => {
    b.store.write('2580.goal-a', counted('a'), { recordedAt: '2026-05-04T09:00:00.000Z' });
    b.store.write('2580.goal-b', counted('b'), { recordedAt: '2026-05-04T08:00:00.000Z' });
    await b.catchUp(counts);
    expect(await b.readModels.checkpoint(counts)).toEqual({ position: 20n, index: 2, knownAt: '2026-05-04T09:00:00.000Z' });
    expect((await b.readModels.openRows(counts, ['b'])).get('b')?.row).toMatchObject({ known_at: '2026-05-04T09:00:00.000Z' });
  });

  it('lets a new projection catch up while the others go on', async () => {
    write('a', 'b');
    await b.catchUp(counts);
    write('a');
    const later = { ...counts, version: 2 };
    await b.catchUp(counts, later);
    expect([await countsAt(b.readModels, counts, 3), await countsAt(b.readModels, later, 3)]).toEqual([{ a: 2, b: 1 }, { a: 2, b: 1 }]);
  });

  describe('when a projection cannot take an event', () => {
    it('stops that one just before it, says so, and lets the others go on', async () => {
      write('a', 'a', 'b', 'a');
      const runner = b.runner(countsWithoutB, counts);
      await runner.start();
      expect(await runner.untilReached(await b.store.head(), soon(), [counts])).toBe(true);
      expect(b.stopped).toEqual([{ projection: 'count_without_b', index: 3, error: new Error('No b, please') }]);
      expect([await b.readModels.checkpoint(countsWithoutB), await countsAt(b.readModels, countsWithoutB, 2)]).toMatchObject([{ index: 2 }, { a: 2 }]);
      expect(await countsAt(b.readModels, counts, 4)).toEqual({ a: 3, b: 1 });
      expect((await runner.standings()).map(({ stopped }) => stopped?.index)).toEqual([3, undefined]);
    });

    it('answers those who wait for it that it will not come', async () => {
      write('a', 'b');
      const runner = b.runner(countsWithoutB, counts);
      await runner.start();
      expect(await runner.untilReached(await b.store.head(), soon())).toBe(false);
    });

    it('tries again after a restart, when the program may have been mended', async () => {
      write('a', 'b');
      await b.catchUp(countsWithoutB);
      await b.catchUp({ ...counts, name: countsWithoutB.name });
      expect(await countsAt(b.readModels, countsWithoutB, 2)).toEqual({ a: 1, b: 1 });
    });
  });

  it('stops every projection before an event that this program cannot read', async () => {
    write('a');
    b.store.write('2580.goal-a', counted('a'), { schema: 2 });
    write('a');
    await b.catchUp(counts, countsWithoutB);
    expect(b.stopped.map(({ projection, index }) => [projection, index])).toEqual([['count', 2], ['count_without_b', 2]]);
    expect(await countsAt(b.readModels, counts, 3)).toEqual({ a: 1 });
  });

  it('tries again when the database is busy, and loses nothing', async () => {
    const apply = b.readModels.apply.bind(b.readModels);
    let refusals = 2;
    b.readModels.apply = async (batch) => {
      refusals -= 1;
      if (refusals >= 0) throw new Unavailable('busy');
      return apply(batch);
    };
    write('a', 'b');
    await b.catchUp(counts);
    expect([b.troubles.length, await countsAt(b.readModels, counts, 2)]).toEqual([2, { a: 1, b: 1 }]);
  });

  it('goes on from a table that has been rebuilt under it', async () => {
    write('a', 'a');
    const runner = b.runner(counts, countsWithoutB);
    await runner.start();
    await runner.untilReached(await b.store.head(), soon());
    await rebuild({ source: b.source, readModels: b.readModels, projections: [counts] });
    write('a');
    expect(await runner.untilReached(await b.store.head(), soon())).toBe(true);
    expect([await countsAt(b.readModels, counts, 3), b.troubles, b.stopped]).toEqual([{ a: 3 }, [], []]);
  });

  describe('waiting for a position', () => {
    it('ends with a no when the time is up', async () => {
      const runner = b.runner(counts);
      await runner.start();
      expect(await runner.untilReached(999n, AbortSignal.abort())).toBe(false);
    });

    it('ends with a no when the program stops', async () => {
      const runner = b.runner(counts);
      await runner.start();
      const reached = runner.untilReached(999n, soon());
      await runner.stop();
      expect(await reached).toBe(false);
    });
  });
});
