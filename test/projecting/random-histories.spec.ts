import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Desk, EventRegistry, ProjectionRunner, rebuild, verify } from '#lib/application';
import { SimulatedClock, historyOf, perform } from '#lib/history';
import type { Adapters, EventStore } from '#lib/kernel';
import { planningContracts } from '#lib/planning';
import { openProfile, readTemplate } from '#lib/platform';
import { projections } from '#lib/scorecard';

const UNTIL = '2028-03-31T00:00:00.000Z';
const registry = new EventRegistry(planningContracts);
const dispose: (() => Promise<void>)[] = [];

/** A municipality's year, as a seed tells it, in a data folder of its own. */
async function told(seed: number, goalsPerUnit: number): Promise<Adapters> {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-history-'));
  const clock = new SimulatedClock('2026-01-01T00:00:00Z');
  const adapters = await openProfile({ profile: 'embedded', folder, clock, onBroken: (cause) => { throw cause; } });
  dispose.push(async () => { await adapters.close(); await rm(folder, { recursive: true }); });
  const template = await readTemplate('lulea-2017');
  if (!template) throw new Error('The template lulea-2017 is missing');
  const desk = new Desk({ store: adapters.eventStore, registry }, clock, '2580');
  await perform(historyOf({ seed, template, firstYear: 2027, lastYear: 2027, goalsPerUnit }), { desk, clock, until: UNTIL });
  return adapters;
}

async function linesOf(store: EventStore): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const { line } of store.readAll({ after: 0n })) lines.push(line);
  return lines;
}

async function project({ eventStore, readModels }: Adapters): Promise<void> {
  const runner = new ProjectionRunner({
    source: { store: eventStore, registry }, readModels, projections,
    onStopped: ({ error }) => { throw error; }, onTrouble: (error) => { throw error; },
  });
  await runner.start();
  const isReached = await runner.untilReached(await eventStore.head(), AbortSignal.timeout(30_000));
  await runner.stop();
  expect(isReached).toBe(true);
}

describe('A municipality’s year, whatever the seed', () => {
  afterEach(async () => { for (const one of dispose.splice(0)) await one(); });

  it('is told alike, to the byte, by the same seed', async () => {
    const [one, other] = [await told(7, 2), await told(7, 2)];
    expect(await linesOf(one.eventStore)).toEqual(await linesOf(other.eventStore));
  });

  it('leaves read models that are what the log says, followed live or built anew', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 3 }), async (seed, goalsPerUnit) => {
      const adapters = await told(seed, goalsPerUnit);
      const source = { store: adapters.eventStore, registry };
      await project(adapters);
      const live = await verify({ source, readModels: adapters.readModels, projections });
      await rebuild({ source, readModels: adapters.readModels, projections });
      const rebuilt = await verify({ source, readModels: adapters.readModels, projections });
      expect(live.findings).toEqual([]);
      expect(rebuilt).toEqual(live);
    }), { numRuns: 4 });
  });
});
