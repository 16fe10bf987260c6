import type { Kysely } from 'kysely';
import type { WriteLetter } from '#lib/application';
import type { CycleTemplate } from '#lib/planning';
import type { ScorecardDatabase } from '#lib/scorecard';
import type { Act } from '../act.js';
import { registerCast } from '../cast.js';
import { historyOf } from '../history.js';
import type { GoalsPerUnit } from '../year-acts.js';
import { lastDaysIn, type LastDay } from './last-days-in.js';
import type { Fate } from './simulated-mail.js';
import { SimulatedWorld, type DaysTold, type SimulatedStores, type Span } from './simulated-world.js';

/** `seed` tells people's acts, `trouble` what befalls the installation, null where nothing does, and `fates` what befalls whoever sends. `span`: all days where it is left out; what comes before must have been lived over the same stores. */
export type YearOptions = Readonly<{
  municipality: string; template: CycleTemplate; budgetYear: number; goalsPerUnit: GoalsPerUnit; seed: number; trouble: number | null; fates?: readonly [Fate, ...Fate[]]; span?: Span; writeLetter: WriteLetter;
}>;

/** `acts` is what people did; `lastDays` how deadlines fell before KS's meetings. */
export type YearTold = DaysTold & Readonly<{ acts: readonly Act[]; lastDays: readonly LastDay[] }>;

/**
 * A budget year of an invented municipality, from the opening of its cycle to its last follow-up: everybody does their part and the
 * installation reminds them. The same seed tells the same.
 */
export async function simulateYear(stores: SimulatedStores, options: YearOptions): Promise<YearTold> {
  const { seed, template, budgetYear, goalsPerUnit } = options;
  const acts = historyOf({ seed, template, firstYear: budgetYear, lastYear: budgetYear, goalsPerUnit });
  await registerCast(stores.registers);
  const world = new SimulatedWorld(stores, { ...options, acts, span: options.span ?? daysOf(acts) });
  try {
    return { ...await world.run(), acts, lastDays: await lastDaysIn(stores.readModels.database as Kysely<ScorecardDatabase>, options) };
  } finally {
    await world.close();
  }
}

function daysOf(acts: readonly Act[]): Span {
  const [first, last] = [acts[0], acts.at(-1)];
  if (!first || !last) throw new Error('Nothing happens in this year');
  return { from: first.at.slice(0, 10), until: last.at.slice(0, 10) };
}
