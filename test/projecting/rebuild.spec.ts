import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ProjectionFailed, rebuild } from '#lib/application';
import { UnreadableEvent, type AnyProjection } from '#lib/kernel';
import { bench, cleared, counted, counts, countsAt, countsWithoutB, KEYS_SPREAD, spread, told, type Bench } from './projecting.js';

describe('Rebuilding read models', () => {
  let b: Bench;
  beforeEach(() => { b = bench(); });
  afterEach(() => b.close());

  const write = (...keys: readonly string[]) => { for (const key of keys) b.store.write(`2580.goal-${key}`, counted(key)); };
  const again = (...projections: readonly AnyProjection[]) => rebuild({ source: b.source, readModels: b.readModels, projections });

  it('makes the very rows that the live run made, with the times in which they were known', async () => {
    write('a', 'b', 'a');
    b.store.write('2580.goal-a', cleared('a'));
    write('a', 'b');
    await b.catchUp(counts);
    const [live, checkpoint] = [await told(b.readModels, counts), await b.readModels.checkpoint(counts)];
    expect(await again(counts)).toEqual(checkpoint);
    expect([await told(b.readModels, counts), await b.readModels.checkpoint(counts)]).toEqual([live, checkpoint]);
  });

  it('mends a table whose rows are wrong', async () => {
    write('a');
    await b.catchUp(counts);
    const at = await b.readModels.checkpoint(counts);
    await b.readModels.apply({ from: at, to: at, changes: [{ table: counts, closed: [{ key: 'a', knownFrom: 1, knownTo: 1 }], opened: [] }] });
    expect(await countsAt(b.readModels, counts, 1)).toEqual({});
    await again(counts);
    expect(await countsAt(b.readModels, counts, 1)).toEqual({ a: 1 });
  });

  it('takes what is written while it runs', async () => {
    write('a');
    await b.readModels.open([counts]);
    await rebuild({
      source: b.source, readModels: b.readModels, projections: [counts],
      onProgress: (events) => { if (events === 1) write('a'); },
    });
    expect(await countsAt(b.readModels, counts, 2)).toEqual({ a: 2 });
  });

  it('tells how far it has come', async () => {
    write(...Array.from({ length: 2_500 }, (_, number) => `key ${number % 7}`));
    await b.readModels.open([counts]);
    const progress: number[] = [];
    await rebuild({ source: b.source, readModels: b.readModels, projections: [counts], onProgress: (events) => progress.push(events) });
    expect(progress).toEqual(progress.toSorted((one, other) => one - other));
    expect(progress.at(-1)).toBe(2_500);
  });

  it('leaves the live tables as they were when a projection cannot take an event', async () => {
    write('a', 'b');
    await b.catchUp(counts);
    await b.catchUp(countsWithoutB);
    await expect(again(counts, countsWithoutB)).rejects.toBeInstanceOf(ProjectionFailed);
    expect([await countsAt(b.readModels, counts, 2), await countsAt(b.readModels, countsWithoutB, 2)]).toEqual([{ a: 1, b: 1 }, { a: 1 }]);
  });

  it('leaves them as they were when an event cannot be read', async () => {
    write('a');
    await b.catchUp(counts);
    b.store.write('2580.goal-a', counted('a'), { schema: 2 });
    await expect(again(counts)).rejects.toBeInstanceOf(UnreadableEvent);
    expect(await countsAt(b.readModels, counts, 1)).toEqual({ a: 1 });
  });

  it('makes more rows than it holds in memory at once', async () => {
    write(...Array.from({ length: 1_100 }, (_, number) => `${number % 1_050}`));
    await b.readModels.open([spread]);
    await again(spread);
    const last = await countsAt(b.readModels, spread, 1_100);
    expect([Object.keys(last).length, last['7 of 49'], last['7 of 50']]).toEqual([1_050 * KEYS_SPREAD, 2, 1]);
  });
});
