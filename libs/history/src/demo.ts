import type { Instant, Registers } from '#lib/kernel';
import type { Desk } from '#lib/application';
import type { CycleTemplate } from '#lib/planning';
import type { Act } from './act.js';
import { registerCast } from './cast.js';
import { historyOf, inTime } from './history.js';
import { perform } from './perform.js';
import { settingsTried } from './settings-tried.js';
import type { SimulatedClock } from './simulated-clock.js';

export type DemoOptions = Readonly<{
  desk: Desk; registers: Registers; clock: SimulatedClock; template: CycleTemplate; now: Instant;
  onProgress?: (done: number, of: number) => void;
}>;

const SEED = 2580;

/** From this day of a year on, the next one is being planned. */
const PLANNING_BEGINS = '03-05';

/** Three years of a municipality, the last of which is planned, and how it found its settings before them. */
export function demoActs(template: CycleTemplate, lastYear: number): readonly Act[] {
  const firstYear = lastYear - 2;
  return inTime([...historyOf({ seed: SEED, template, firstYear, lastYear, goalsPerUnit: 'own' }), ...settingsTried(firstYear)]);
}

/** A municipality in the middle of things at `now`, in the last three years that have been opened: each is closed, followed up or in preparation. Broken off, it is done again from the start. */
export async function writeDemo({ desk, registers, clock, template, now, onProgress }: DemoOptions): Promise<void> {
  const lastYear = Number(now.slice(0, 4)) + (now.slice(5) < PLANNING_BEGINS ? 0 : 1);
  await registerCast(registers);
  await perform(demoActs(template, lastYear), { desk, clock, until: now, ...(onProgress && { onProgress }) });
  await registers.installation.write({ municipality: desk.municipality, isDemo: true });
}
