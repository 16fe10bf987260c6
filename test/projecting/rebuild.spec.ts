import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ProjectionFailed, rebuild } from '#lib/application';
import { BEGINNING, UnreadableEvent, type AnyProjection, type RowTable } from '#lib/kernel';
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

  it('goes on, when it was killed, from where all that it held was last written', async () => {
    write(...Array.from({ length: 1_100 }, (_, number) => `${number % 1_050}`));
    await b.readModels.open([spread]);
    const nobodyCleansUp = { beside: async (tables: readonly RowTable[]) => ({ ...await b.readModels.beside(tables), abandon: () => Promise.resolve() }) };
    const killed = rebuild({ source: b.source, readModels: nobodyCleansUp, projections: [spread], onProgress: (events) => { if (events > 1_000) throw new Error('Killed'); } });
    await expect(killed).rejects.toThrow('Killed');
    const progress: number[] = [];
    await rebuild({ source: b.source, readModels: b.readModels, projections: [spread], onProgress: (events) => progress.push(events) });
    expect(progress[0]).toBeGreaterThan(800);
    const whole = await b.readModels.scratch();
    await whole.open([spread]);
    await rebuild({ source: b.source, readModels: whole, projections: [spread] });
    expect(await told(b.readModels, spread)).toEqual(await told(whole, spread));
    await whole.close();
  });

  it('begins anew where the log is not as long as what was made of it, since an older one was restored', async () => {
    write('a');
    await b.readModels.open([counts]);
    const { into } = await b.readModels.beside([counts]);
    await into.apply({ from: BEGINNING, to: { position: 1_000_000n, index: 7, knownAt: '2030-01-01T00:00:00.000Z' }, changes: [{ table: counts, closed: [], opened: [] }] });
    await again(counts);
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
