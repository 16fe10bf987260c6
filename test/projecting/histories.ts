import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Desk, EventRegistry, ProjectionRunner, type Source } from '#lib/application';
import { SimulatedClock, historyOf, perform, writeDemo } from '#lib/history';
import type { Adapters, Instant, ReadModels } from '#lib/kernel';
import { planningContracts, type CycleTemplate } from '#lib/planning';
import { openProfile, readTemplate } from '#lib/platform';
import { projections } from '#lib/scorecard';

/** A history in a data folder of its own. */
export type Told = Readonly<{ adapters: Adapters; source: Source; dispose: () => Promise<void> }>;

const UNTIL = '2028-03-31T00:00:00.000Z';

/** A municipality's year, as a seed tells it. */
export const yearTold = (seed: number, goalsPerUnit: number): Promise<Told> => told('2026-01-01T00:00:00Z', async (adapters, clock, template) => {
  const acts = historyOf({ seed, template, firstYear: 2027, lastYear: 2027, goalsPerUnit });
  await perform(acts, { desk: deskOver(adapters, clock, template), clock, until: UNTIL });
});

/** What a newcomer finds at the first start on that day. */
export const demoTold = (now: Instant): Promise<Told> => told(now, (adapters, clock, template) =>
  writeDemo({ desk: deskOver(adapters, clock, template), registers: adapters.registers, clock, template, now }));

async function told(from: Instant, tell: (adapters: Adapters, clock: SimulatedClock, template: CycleTemplate) => Promise<unknown>): Promise<Told> {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-history-'));
  const clock = new SimulatedClock(from);
  const adapters = await openProfile({ profile: 'embedded', folder, clock, onBroken: (cause) => { throw cause; } });
  const template = await readTemplate('lulea-2017');
  if (!template) throw new Error('The template lulea-2017 is missing');
  await tell(adapters, clock, template);
  const dispose = async () => { await adapters.close(); await rm(folder, { recursive: true }); };
  return { adapters, source: sourceOf(adapters), dispose };
}

const sourceOf = ({ eventStore }: Adapters): Source => ({ store: eventStore, registry: new EventRegistry(planningContracts) });

const deskOver = (adapters: Adapters, clock: SimulatedClock, { municipality }: CycleTemplate): Desk =>
  new Desk(sourceOf(adapters), clock, municipality.code);

/** Follows the log to its end. @throws whatever troubles the runner */
export async function projectAll(source: Source, readModels: ReadModels): Promise<void> {
  const { promise: trouble, reject } = Promise.withResolvers<never>();
  const runner = new ProjectionRunner({ source, readModels, projections, onStopped: ({ error }) => { reject(error); }, onTrouble: reject });
  await runner.start();
  try {
    const isReached = await Promise.race([trouble, runner.untilReached(await source.store.head(), AbortSignal.timeout(150_000))]);
    if (!isReached) throw new Error('The read models do not reach the end of the log');
  } finally {
    await runner.stop();
  }
}
