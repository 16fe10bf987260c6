import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import { periodsOf, responsibleUnit, textOn, validityOn, type Assessment, type Certainty, type Validity } from '#lib/planning';
import type { ScorecardDatabase } from '../database.js';
import type { ExistingStatus } from './goal-sheet-row.js';
import { actingBody } from '../organisation/in-charge.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';
import { assessed, assessmentsIn, textsOf, transfersOf, type AssessedInRound, type ScorecardRow, type TitledStep } from '../scorecard/scorecard.projection.js';
import type { Unit } from '../organisation/unit.query.js';
import { THE_PUBLIC, depthOf, latestSeen, toldTo, type Depth, type Viewer } from '../viewer.js';

/** A goal in the matrix, with the title that the viewer may see. `budgetYear` is the year it was set for, which may be an earlier one. `unit` answers for it on the day asked about; `setBy` is the unit that set it. */
export type GoalOnScorecard = Readonly<{
  goalId: string; budgetYear: number; unit: string; setBy: string; area: string; status: ExistingStatus; title: string; daysLate: number | null;
  /** By round, as far as the viewer is told; `assessment` and `certainty` are those of the latest of them. */
  assessments: readonly AssessedInRound[]; assessment: Assessment | null; certainty: Certainty | null;
  inForceFrom: LocalDate | null; inForceTo: LocalDate | null; validity: Validity | null; isDiscontinued: boolean;
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
    const title = titleSeen(depths.get(unit) ?? depthOf(viewer, unit), row, today);
    return title === null ? [] : [goal(row, { unit, title, day: today, budgetYear, viewer })];
  });
}

/** The ids of every goal of a budget year, whatever its status. */
export const goalIdsOf = async (
  db: Kysely<ScorecardDatabase>, at: number, { municipality, budgetYear }: Readonly<{ municipality: string; budgetYear: number }>,
): Promise<readonly string[]> => (await ofYear(db, { at, municipality, budgetYear })).map(({ goal_id: goalId }) => goalId);

/** The goals of a budget year that a decision had put in force on a day, by their texts on that day: adopted, so everybody may see them, and how they go as the public is told. */
export async function goalsInForce(
  db: Kysely<ScorecardDatabase>, at: number,
  { municipality, budgetYear, inForceOn }: Omit<GoalsQuestion, 'viewer' | 'today' | 'units'> & Readonly<{ inForceOn: LocalDate }>,
): Promise<readonly GoalOnScorecard[]> {
  const rows = await ofYear(db, { at, municipality, budgetYear });
  return rows.flatMap((row) => {
    const text = periodOn(inForceOn, textsOf(row));
    return text ? [{ ...goal(row, { unit: unitOn(inForceOn, row), title: text.title, day: inForceOn, budgetYear, viewer: THE_PUBLIC }), inForceFrom: text.inForceFrom, inForceTo: text.inForceTo }] : [];
  });
}

const unitOn = (day: LocalDate, row: ScorecardRow): string => responsibleUnit({ unit: row.unit, transfers: transfersOf(row) }, day);

/** The text that holds on a day, from its first day to its last. */
const periodOn = (day: LocalDate, steps: readonly TitledStep[]): TitledStep | undefined =>
  periodsOf(steps).find(({ decisionId }) => decisionId === textOn(steps, day)?.decisionId);

/** Of what KF has adopted, the title that holds on the day; where nothing holds, the latest. */
function titleSeen(depth: Depth, row: ScorecardRow, day: LocalDate): string | null {
  const seen = latestSeen(depth, { current: row.title, submitted: row.submitted_title, adopted: row.adopted_title });
  return seen === row.adopted_title ? textOn(textsOf(row), day)?.title ?? seen : seen;
}

type OfYear = Readonly<{ at: number; municipality: string; budgetYear: number }>;

/** Those of the year itself and those that are confirmed for it, each with what was said of it in the year's rounds. */
async function ofYear(db: Kysely<ScorecardDatabase>, { at, municipality, budgetYear }: OfYear): Promise<readonly ScorecardRow[]> {
  const own = await ownGoals(db, { at, municipality, budgetYear });
  const confirmed = (await confirmedGoals(db, { at, municipality, budgetYear })).filter(({ goal_id: goalId }) => own.every((row) => row.goal_id !== goalId));
  return confirmed.length === 0 ? own : [...own, ...confirmed].sort(byTitle);
}

const byTitle = (one: ScorecardRow, other: ScorecardRow): number => (one.title_sort < other.title_sort ? -1 : Number(one.title_sort > other.title_sort) || (one.goal_id < other.goal_id ? -1 : 1));

const ownGoals = prepared<OfYear, ScorecardRow>((db, { at, municipality, budgetYear }) =>
  db.selectFrom('scorecard_v8').selectAll()
    .where('municipality', '=', municipality).where('budget_year', '=', budgetYear).where(knownAt('scorecard_v8', at))
    .orderBy('title_sort').orderBy('goal_id'));

const confirmedGoals = prepared<OfYear, ScorecardRow>((db, { at, municipality, budgetYear }) =>
  db.selectFrom('goal_year_v1').innerJoin('scorecard_v8', 'scorecard_v8.goal_id', 'goal_year_v1.goal_id').selectAll('scorecard_v8')
    .where('goal_year_v1.municipality', '=', municipality).where('goal_year_v1.budget_year', '=', budgetYear)
    .where('scorecard_v8.status', '=', 'adopted').where(knownAt('goal_year_v1', at)).where(knownAt('scorecard_v8', at)));

function goal(row: ScorecardRow, { unit, title, day, budgetYear, viewer }: Pick<GoalOnScorecard, 'unit' | 'title'> & Readonly<{ day: LocalDate; budgetYear: number; viewer: Viewer }>): GoalOnScorecard {
  const assessments = assessmentsIn(row.assessments).filter((said) => said.budgetYear === budgetYear).flatMap((said) => toldTo(viewer, assessed(said), said.decided) ?? []);
  const { assessment = null, certainty = null } = assessments.at(-1) ?? {};
  return {
    goalId: row.goal_id, budgetYear: row.budget_year, unit, setBy: row.unit, area: row.area, status: row.status, title,
    daysLate: row.days_late, assessments, assessment, certainty, inForceFrom: row.in_force_from, inForceTo: row.in_force_to,
    validity: validityOn(textsOf(row), day), isDiscontinued: textsOf(row).at(-1)?.kind === 'end',
  };
}
