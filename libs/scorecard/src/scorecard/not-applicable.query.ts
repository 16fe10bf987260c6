import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import type { ScorecardDatabase } from '../database.js';
import type { NotApplicableRow } from './not-applicable.projection.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';

export type NotApplicable = Readonly<{ unit: string; area: string; reason: string; declaredOn: LocalDate }>;

type OfYear = Readonly<{ municipality: string; budgetYear: number }>;

/** The goal areas that units have declared not applicable for a budget year. */
export async function notApplicables(
  db: Kysely<ScorecardDatabase>, at: number, { municipality, budgetYear }: OfYear,
): Promise<readonly NotApplicable[]> {
  const rows = await ofYear(db, { at, municipality, budgetYear });
  return rows.map(({ unit, area, reason, declared_on: declaredOn }) => ({ unit, area, reason, declaredOn }));
}

const ofYear = prepared<OfYear & { at: number }, NotApplicableRow>((db, { at, municipality, budgetYear }) =>
  db.selectFrom('not_applicable_v1').selectAll()
    .where('municipality', '=', municipality).where('budget_year', '=', budgetYear).where(knownAt('not_applicable_v1', at))
    .orderBy('unit').orderBy('area'));

/** The ids of a unit's goals for a year and those after it, in whatever state: for rules, not for eyes. */
export async function goalsOfUnitFrom(
  db: Kysely<ScorecardDatabase>, at: number, { municipality, budgetYear, unit }: OfYear & Readonly<{ unit: string }>,
): Promise<readonly string[]> {
  return (await ofUnitFrom(db, { at, municipality, budgetYear, unit })).map(({ goal_id: goalId }) => goalId);
}

const ofUnitFrom = prepared<OfYear & { at: number; unit: string }, { goal_id: string }>((db, { at, municipality, budgetYear, unit }) =>
  db.selectFrom('scorecard_v8').select('goal_id')
    .where('municipality', '=', municipality).where('budget_year', '>=', budgetYear).where('unit', '=', unit)
    .where(knownAt('scorecard_v8', at)).orderBy('goal_id'));

/** The ids of a unit's goals in a goal area, in whatever state: for rules, not for eyes. */
export async function goalsInCell(
  db: Kysely<ScorecardDatabase>, at: number, { municipality, budgetYear, unit, area }: OfYear & Readonly<{ unit: string; area: string }>,
): Promise<readonly string[]> {
  return (await inCell(db, { at, municipality, budgetYear, unit, area })).map(({ goal_id: goalId }) => goalId);
}

const inCell = prepared<OfYear & { at: number; unit: string; area: string }, { goal_id: string }>((db, { at, municipality, budgetYear, unit, area }) =>
  db.selectFrom('scorecard_v8').select('goal_id')
    .where('municipality', '=', municipality).where('budget_year', '=', budgetYear).where('unit', '=', unit).where('area', '=', area)
    .where(knownAt('scorecard_v8', at)).orderBy('goal_id'));
