import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rebuild, verify } from '#lib/application';
import type { EventStore } from '#lib/kernel';
import { projections } from '#lib/scorecard';
import { projectAll, yearTold, type Told } from './histories.js';

const dispose: (() => Promise<void>)[] = [];

async function told(seed: number, goalsPerUnit: number): Promise<Told> {
  const year = await yearTold(seed, goalsPerUnit);
  dispose.push(year.dispose);
  return year;
}

async function linesOf(store: EventStore): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const { line } of store.readAll({ after: 0n })) lines.push(line);
  return lines;
}

describe('A municipality’s year, whatever the seed', () => {
  afterEach(async () => { for (const one of dispose.splice(0)) await one(); });

  it('is told alike, to the byte, by the same seed', async () => {
    const [one, other] = [await told(7, 2), await told(7, 2)];
    expect(await linesOf(one.source.store)).toEqual(await linesOf(other.source.store));
  });

  it('leaves read models that are what the log says, followed live or built anew', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 3 }), async (seed, goalsPerUnit) => {
      const { adapters: { readModels }, source } = await told(seed, goalsPerUnit);
      await projectAll(source, readModels);
      const live = await verify({ source, readModels, projections });
      await rebuild({ source, readModels, projections });
      const rebuilt = await verify({ source, readModels, projections });
      expect(live.findings).toEqual([]);
      expect(rebuilt).toEqual(live);
    }), { numRuns: 4 });
  });
});
