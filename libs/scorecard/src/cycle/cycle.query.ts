import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import { annualReportHandedOverOn, phaseOf, type CyclePhase, type FollowUpRound, type PlanningModel, type SteeringModel } from '#lib/planning';
import { milestonesIn, type CycleRow, type Milestones } from './cycle.projection.js';
import type { ScorecardDatabase } from '../database.js';
import { deadlinesIn, type DeadlineOnRecord } from './deadlines-on-record.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';

export type PlanningCycle = Readonly<{
  budgetYear: number; revision: number; template: string; model: PlanningModel; copiedFrom: number | null; unitsLeftOut: readonly string[];
  preparingBody: string; decidingBody: string;
  steeringModel: SteeringModel; units: readonly string[];
  draftingFrom: LocalDate; submissionDeadline: LocalDate; followUps: readonly FollowUpRound[];
  deadlines: readonly DeadlineOnRecord[];
  milestones: Milestones;
}>;

/** The municipality's cycles, the latest year first. */
export const cycles = async (db: Kysely<ScorecardDatabase>, at: number, { municipality }: Readonly<{ municipality: string }>): Promise<readonly PlanningCycle[]> =>
  (await rowsOf(db, { at, municipality })).map(cycle);

export async function cycleOf(
  db: Kysely<ScorecardDatabase>, at: number, of: Readonly<{ municipality: string; budgetYear: number }>,
): Promise<PlanningCycle | undefined> {
  const [row] = await rowOf(db, { at, municipality: of.municipality, budgetYear: of.budgetYear });
  return row && cycle(row);
}

/** Where a cycle stands on a day, by what was known at `at`. */
export async function phasesOf(
  db: Kysely<ScorecardDatabase>, at: number, { municipality, today }: Readonly<{ municipality: string; today: LocalDate }>,
): Promise<ReadonlyMap<number, CyclePhase>> {
  const adopted = await adoptedYears(db, at, { municipality });
  return new Map((await cycles(db, at, { municipality })).map((one) => [one.budgetYear, phaseOn(today, one, adopted.has(one.budgetYear))]));
}

/** `isAdopted`: KF has adopted goals of the year. */
export const phaseOn = (day: LocalDate, cycle: PlanningCycle, isAdopted: boolean): CyclePhase => phaseOf({
  ...cycle, ...cycle.milestones, isAdopted, annualReportHandedOverOn: annualReportHandedOverOn({ ...cycle, handedOver: cycle.milestones.handedOver }) ?? null,
}, day);

/** The budget years of which KF has adopted goals. */
export const adoptedYears = async (db: Kysely<ScorecardDatabase>, at: number, { municipality }: Readonly<{ municipality: string }>): Promise<ReadonlySet<number>> =>
  new Set((await yearsWithAdopted(db, { at, municipality })).map(({ budget_year: year }) => year));

const yearsWithAdopted = prepared<{ at: number; municipality: string }, { budget_year: number }>((db, { at, municipality }) =>
  db.selectFrom('scorecard_v6').select('budget_year').distinct()
    .where('municipality', '=', municipality).where('adopted_title', 'is not', null).where(knownAt('scorecard_v6', at)));

const rowsOf = prepared<{ at: number; municipality: string }, CycleRow>((db, { at, municipality }) =>
  db.selectFrom('cycle_v5').selectAll().where('municipality', '=', municipality).where(knownAt('cycle_v5', at)).orderBy('budget_year', 'desc'));

const rowOf = prepared<{ at: number; municipality: string; budgetYear: number }, CycleRow>((db, { at, municipality, budgetYear }) =>
  db.selectFrom('cycle_v5').selectAll()
    .where('municipality', '=', municipality).where('budget_year', '=', budgetYear).where(knownAt('cycle_v5', at)));

const cycle = (row: CycleRow): PlanningCycle => ({
  budgetYear: row.budget_year, revision: row.revision, template: row.template, model: row.model,
  copiedFrom: row.copied_from, unitsLeftOut: JSON.parse(row.units_left_out) as string[],
  preparingBody: row.preparing_body, decidingBody: row.deciding_body,
  steeringModel: JSON.parse(row.steering_model) as SteeringModel, units: JSON.parse(row.units) as string[],
  draftingFrom: row.drafting_from, submissionDeadline: row.submission_deadline, followUps: JSON.parse(row.follow_ups) as FollowUpRound[],
  deadlines: deadlinesIn(row.deadlines), milestones: milestonesIn(row.milestones),
});
