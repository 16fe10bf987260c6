import { momentOn, type Act } from './act.js';
import { CAST, ELECTED, holder } from './cast.js';
import { meetingsHeld } from './meetings-held.js';
import { Minutes } from './meetings.js';
import { seeded } from './random.js';
import { yearOf } from './year.js';
import type { GoalsPerUnit } from './year-acts.js';
import type { CycleTemplate } from '#lib/planning';

export type HistoryOptions = Readonly<{ seed: number; template: CycleTemplate; firstYear: number; lastYear: number; goalsPerUnit: GoalsPerUnit }>;

/** So many goals a unit keep to ordinary meetings; of more there is more to decide. */
const GOALS_ORDINARY = 10;

/** The budget years of a municipality, first to last, as one sequence of acts in time. The same options tell the same history. */
export function historyOf({ seed, template, firstYear, lastYear, goalsPerUnit }: HistoryOptions): readonly Act[] {
  const [random, minutes] = [seeded(seed), new Minutes(goalsPerUnit === 'own' ? 1 : Math.ceil(goalsPerUnit / GOALS_ORDINARY))];
  const acts = [...organisation(template, firstYear)];
  for (let budgetYear = firstYear; budgetYear <= lastYear; budgetYear += 1) {
    acts.push(...yearOf({ seed, template, budgetYear, firstYear, copyOf: budgetYear === firstYear ? null : budgetYear - 1, goalsPerUnit, random, minutes }));
  }
  acts.push(...meetingsHeld({ template, firstYear, lastYear }, acts));
  return inTime(acts);
}

/** In the order in which they are done; those of one moment as they stand. */
export const inTime = (acts: readonly Act[]): readonly Act[] => acts.toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));

/** The persons with their roles, then the units: before the first cycle is opened. */
function organisation(template: CycleTemplate, firstYear: number): readonly Act[] {
  const day = `${firstYear - 1}-01-08`;
  const administrator = holder('administrator');
  const others = CAST.filter(({ personId }) => personId !== administrator.personId);
  const sent = [
    ...[...others, ...ELECTED].map(({ personId }) => ({ kind: 'register-person', personId }) as const),
    ...others.flatMap(({ personId, capacities }) => capacities.map((capacity) => (
      { kind: 'grant-role', personId, ...capacity, from: day, until: null }) as const)),
    ...template.units.map(({ kind: unitKind, ...unit }) => (
      { kind: 'register-unit', ...unit, unitKind, validFrom: day, validTo: null }) as const),
  ];
  return sent.map((command, minute): Act => ({ at: momentOn(day, minute), by: administrator, sent: command }));
}
