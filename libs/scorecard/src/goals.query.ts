import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import type { Assessment, Certainty } from '#lib/planning';
import type { ScorecardDatabase } from './database.js';
import type { ExistingStatus } from './goal-sheet.projection.js';
import { inForce } from './in-force.js';
import { prepared } from './prepared.js';
import { knownAt } from './rows-at.js';
import type { ScorecardRow } from './scorecard.projection.js';
import type { Unit } from './unit.query.js';
import { depthOf, latestSeen, type Depth, type Viewer } from './viewer.js';

/** A goal in the matrix, with the title that the viewer may see. */
export type GoalOnScorecard = Readonly<{
  goalId: string; unit: string; area: string; status: ExistingStatus; title: string;
  daysLate: number | null; assessment: Assessment | null; certainty: Certainty | null;
  inForceFrom: LocalDate | null; inForceTo: LocalDate | null;
}>;

/** `units` are the municipality's, as known at the same index. */
export type GoalsQuestion = Readonly<{ municipality: string; budgetYear: number; viewer: Viewer; units: readonly Unit[] }>;

/** The goals of a budget year of which the viewer may see something, in the order of their titles. */
export async function goalsOf(
  db: Kysely<ScorecardDatabase>, at: number, { municipality, budgetYear, viewer, units }: GoalsQuestion,
): Promise<readonly GoalOnScorecard[]> {
  const depths = new Map(units.map(({ code, body }) => [code, depthOf(viewer, body)]));
  const rows = await ofYear(db, { at, municipality, budgetYear });
  return rows.flatMap((row) => {
    const title = titleSeen(depths.get(row.unit) ?? depthOf(viewer, row.unit), row);
    return title === null ? [] : [goal(row, title)];
  });
}

/** The goals of a budget year that a decision had put in force on a day, by their texts on that day: adopted, so everybody may see them. */
export async function goalsInForce(
  db: Kysely<ScorecardDatabase>, at: number,
  { municipality, budgetYear, inForceOn }: Omit<GoalsQuestion, 'viewer' | 'units'> & Readonly<{ inForceOn: LocalDate }>,
): Promise<readonly GoalOnScorecard[]> {
  const rows = await ofYearInForce(db, { at, municipality, budgetYear, inForceOn });
  const latest = new Map(rows.map((row) => [row.goal_id, row]));
  return [...latest.values()].map((row) => goal({ ...row, in_force_from: row.text_from, in_force_to: row.text_to }, row.text_title));
}

const titleSeen = (depth: Depth, row: ScorecardRow): string | null =>
  latestSeen(depth, { current: row.title, submitted: row.submitted_title, adopted: row.adopted_title });

type OfYear = Readonly<{ at: number; municipality: string; budgetYear: number }>;

const ofYear = prepared<OfYear, ScorecardRow>((db, { at, municipality, budgetYear }) =>
  db.selectFrom('scorecard_v1').selectAll()
    .where('municipality', '=', municipality).where('budget_year', '=', budgetYear).where(knownAt('scorecard_v1', at))
    .orderBy('title_sort').orderBy('goal_id'));

type InForceRow = ScorecardRow & Readonly<{ text_title: string; text_from: LocalDate; text_to: LocalDate }>;

/** Of several texts that would hold on the day, the one decided last comes last. */
const ofYearInForce = prepared<OfYear & { inForceOn: LocalDate }, InForceRow>((db, { at, municipality, budgetYear, inForceOn }) =>
  db.selectFrom('scorecard_v1')
    .innerJoin('goal_text_v1', 'goal_text_v1.goal_id', 'scorecard_v1.goal_id')
    .innerJoin('goal_version_v3', 'goal_version_v3.text_id', 'goal_text_v1.text_id')
    .selectAll('scorecard_v1')
    .select(['goal_version_v3.title as text_title', 'goal_text_v1.in_force_from as text_from', 'goal_text_v1.in_force_to as text_to'])
    .where('scorecard_v1.municipality', '=', municipality).where('budget_year', '=', budgetYear).where(inForce(inForceOn))
    .where(knownAt('scorecard_v1', at)).where(knownAt('goal_text_v1', at)).where(knownAt('goal_version_v3', at))
    .orderBy('title_sort').orderBy('scorecard_v1.goal_id').orderBy('goal_text_v1.version'));

const goal = (row: ScorecardRow, title: string): GoalOnScorecard => ({
  goalId: row.goal_id, unit: row.unit, area: row.area, status: row.status, title,
  daysLate: row.days_late, assessment: row.assessment, certainty: row.certainty, inForceFrom: row.in_force_from, inForceTo: row.in_force_to,
});
