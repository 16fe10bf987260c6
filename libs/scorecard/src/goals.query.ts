import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import { responsibleUnit, type Assessment, type Certainty } from '#lib/planning';
import type { ScorecardDatabase } from './database.js';
import type { ExistingStatus } from './goal-sheet.projection.js';
import { actingBody } from './in-charge.js';
import { inForce } from './in-force.js';
import { prepared } from './prepared.js';
import { knownAt } from './rows-at.js';
import { assessmentsIn, transfersOf, type AssessedInRound, type ScorecardRow } from './scorecard.projection.js';
import type { Unit } from './unit.query.js';
import { depthOf, latestSeen, type Depth, type Viewer } from './viewer.js';

/** A goal in the matrix, with the title that the viewer may see. `unit` answers for it on the day asked about; `setBy` is the unit that set it. */
export type GoalOnScorecard = Readonly<{
  goalId: string; unit: string; setBy: string; area: string; status: ExistingStatus; title: string; daysLate: number | null;
  /** By round; `assessment` and `certainty` are those of the latest of them. */
  assessments: readonly AssessedInRound[]; assessment: Assessment | null; certainty: Certainty | null;
  inForceFrom: LocalDate | null; inForceTo: LocalDate | null;
}>;

/** `units` are the municipality's, as known at the same index; `today` the day on which the question is asked. */
export type GoalsQuestion = Readonly<{ municipality: string; budgetYear: number; viewer: Viewer; today: LocalDate; units: readonly Unit[] }>;

/** The goals of a budget year of which the viewer may see something, in the order of their titles. */
export async function goalsOf(
  db: Kysely<ScorecardDatabase>, at: number, { municipality, budgetYear, viewer, today, units }: GoalsQuestion,
): Promise<readonly GoalOnScorecard[]> {
  const depths = new Map(units.map(({ code }) => [code, depthOf(viewer, actingBody(units, today, code))]));
  const rows = await ofYear(db, { at, municipality, budgetYear });
  return rows.flatMap((row) => {
    const unit = unitOn(today, row);
    const title = titleSeen(depths.get(unit) ?? depthOf(viewer, unit), row);
    return title === null ? [] : [goal(row, { unit, title })];
  });
}

/** The goals of a budget year that a decision had put in force on a day, by their texts on that day: adopted, so everybody may see them. */
export async function goalsInForce(
  db: Kysely<ScorecardDatabase>, at: number,
  { municipality, budgetYear, inForceOn }: Omit<GoalsQuestion, 'viewer' | 'today' | 'units'> & Readonly<{ inForceOn: LocalDate }>,
): Promise<readonly GoalOnScorecard[]> {
  const rows = await ofYearInForce(db, { at, municipality, budgetYear, inForceOn });
  const latest = new Map(rows.map((row) => [row.goal_id, row]));
  return [...latest.values()].map((row) => goal(
    { ...row, in_force_from: row.text_from, in_force_to: row.text_to }, { unit: unitOn(inForceOn, row), title: row.text_title }));
}

const unitOn = (day: LocalDate, row: ScorecardRow): string => responsibleUnit({ unit: row.unit, transfers: transfersOf(row) }, day);

const titleSeen = (depth: Depth, row: ScorecardRow): string | null =>
  latestSeen(depth, { current: row.title, submitted: row.submitted_title, adopted: row.adopted_title });

type OfYear = Readonly<{ at: number; municipality: string; budgetYear: number }>;

const ofYear = prepared<OfYear, ScorecardRow>((db, { at, municipality, budgetYear }) =>
  db.selectFrom('scorecard_v3').selectAll()
    .where('municipality', '=', municipality).where('budget_year', '=', budgetYear).where(knownAt('scorecard_v3', at))
    .orderBy('title_sort').orderBy('goal_id'));

type InForceRow = ScorecardRow & Readonly<{ text_title: string; text_from: LocalDate; text_to: LocalDate }>;

/** Of several texts that would hold on the day, the one decided last comes last. */
const ofYearInForce = prepared<OfYear & { inForceOn: LocalDate }, InForceRow>((db, { at, municipality, budgetYear, inForceOn }) =>
  db.selectFrom('scorecard_v3')
    .innerJoin('goal_text_v1', 'goal_text_v1.goal_id', 'scorecard_v3.goal_id')
    .innerJoin('goal_version_v3', 'goal_version_v3.text_id', 'goal_text_v1.text_id')
    .selectAll('scorecard_v3')
    .select(['goal_version_v3.title as text_title', 'goal_text_v1.in_force_from as text_from', 'goal_text_v1.in_force_to as text_to'])
    .where('scorecard_v3.municipality', '=', municipality).where('budget_year', '=', budgetYear).where(inForce(inForceOn))
    .where(knownAt('scorecard_v3', at)).where(knownAt('goal_text_v1', at)).where(knownAt('goal_version_v3', at))
    .orderBy('title_sort').orderBy('scorecard_v3.goal_id').orderBy('goal_text_v1.version'));

function goal(row: ScorecardRow, { unit, title }: Pick<GoalOnScorecard, 'unit' | 'title'>): GoalOnScorecard {
  const assessments = assessmentsIn(row.assessments);
  const { assessment = null, certainty = null } = assessments.at(-1) ?? {};
  return {
    goalId: row.goal_id, unit, setBy: row.unit, area: row.area, status: row.status, title,
    daysLate: row.days_late, assessments, assessment, certainty, inForceFrom: row.in_force_from, inForceTo: row.in_force_to,
  };
}
