import type { Instant, Registers } from '#lib/kernel';
import type { Desk } from '#lib/application';
import type { CycleTemplate } from '#lib/planning';
import { CAST } from './cast.js';
import { historyOf } from './history.js';
import { perform } from './perform.js';
import type { SimulatedClock } from './simulated-clock.js';

export type DemoOptions = Readonly<{
  desk: Desk; registers: Registers; clock: SimulatedClock; template: CycleTemplate; now: Instant;
  onProgress?: (done: number, of: number) => void;
}>;

const SEED = 2580;

/** A municipality in the middle of things at `now`: last year closed, this year followed up, next year in preparation. Broken off, it is done again from the start. */
export async function writeDemo({ desk, registers, clock, template, now, onProgress }: DemoOptions): Promise<void> {
  const year = Number(now.slice(0, 4));
  for (const { personId, name } of CAST) await registers.persons.put({ personId, name, email: null });
  const acts = historyOf({ seed: SEED, template, firstYear: year - 1, lastYear: year + 1, goalsPerUnit: 'own' });
  await perform(acts, { desk, clock, until: now, ...(onProgress && { onProgress }) });
  await registers.installation.write({ municipality: desk.municipality, isDemo: true });
}
