import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import { COUNCIL, annualReportHandedOverOn, phaseOf, type CyclePhase, type PhaseFacts, type FollowUpRound, type PlanningModel, type SteeringModel } from '#lib/planning';
import { milestonesIn, type CycleRow, type Milestones } from './cycle.projection.js';
import type { ScorecardDatabase } from '../database.js';
import { deadlinesIn, type DeadlineOnRecord } from './deadlines-on-record.js';
import type { ExistingStatus, GoalSheetRow, ReferralOnGoal } from '../goals/goal-sheet-row.js';
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
  const [adopted, all] = [await adoptedYears(db, at, { municipality }), await cycles(db, at, { municipality })];
  const pending = await pendingIn(db, at, { municipality, years: all.filter(({ milestones }) => milestones.closedOn === null).map(({ budgetYear }) => budgetYear) });
  return new Map(all.map((one) => [one.budgetYear, phaseOn(today, one, { isAdopted: adopted.has(one.budgetYear), ...(pending.get(one.budgetYear) ?? NOTHING_PENDING) })]));
}

type OfGoals = Pick<PhaseFacts, 'isAdopted' | 'isReferredBack' | 'isRevised'>;
type Pending = Omit<OfGoals, 'isAdopted'>;
export const NOTHING_PENDING: Pending = { isReferredBack: false, isRevised: false };

export const phaseOn = (day: LocalDate, cycle: PlanningCycle, ofGoals: OfGoals): CyclePhase => phaseOf({
  ...cycle, ...cycle.milestones, ...ofGoals, annualReportHandedOverOn: annualReportHandedOverOn({ ...cycle, handedOver: cycle.milestones.handedOver }) ?? null,
}, day);

/** What goes back and forth between KS and KF, in the years that are not closed. */
async function pendingIn(
  db: Kysely<ScorecardDatabase>, at: number, { municipality, years }: Readonly<{ municipality: string; years: readonly number[] }>,
): Promise<ReadonlyMap<number, Pending>> {
  const goals = years.length === 0 ? [] : await pendingSince(db, { at, municipality, from: Math.min(...years) });
  return new Map([...Map.groupBy(goals, ({ budget_year: year }) => year)].map(([year, own]) => [year, {
    isReferredBack: own.some(({ referral }) => referral !== null && (JSON.parse(referral) as ReferralOnGoal).basis.body === COUNCIL), isRevised: own.some(({ proposed_change: change }) => change !== null) }]));
}

/** What is withdrawn or rejected meanwhile is answered. */
const REFERRED: readonly ExistingStatus[] = ['submitted', 'referred-back', 'completion-requested'];

type PendingRow = Pick<GoalSheetRow, 'budget_year' | 'referral' | 'proposed_change'>;

const pendingSince = prepared<{ at: number; municipality: string; from: number }, PendingRow>((db, { at, municipality, from }) =>
  db.selectFrom('scorecard_v8').innerJoin('goal_sheet_v11', 'goal_sheet_v11.goal_id', 'scorecard_v8.goal_id').select(['goal_sheet_v11.budget_year', 'referral', 'proposed_change'])
    .where('scorecard_v8.municipality', '=', municipality).where('scorecard_v8.budget_year', '>=', from).where(knownAt('scorecard_v8', at)).where(knownAt('goal_sheet_v11', at))
    .where((goal) => goal.or([goal('referral', 'is not', null).and('scorecard_v8.status', 'in', REFERRED), goal('proposed_change', 'is not', null)])));

/** The budget years from one to another. */
export type Years = Readonly<{ from: number; to: number }>;
export const EVERY_YEAR: Years = { from: 0, to: 9999 };

/** The budget years of which KF has adopted goals. */
export const adoptedYears = async (
  db: Kysely<ScorecardDatabase>, at: number, { municipality, within: { from, to } = EVERY_YEAR }: Readonly<{ municipality: string; within?: Years }>,
): Promise<ReadonlySet<number>> =>
  new Set((await yearsWithAdopted(db, { at, municipality, from, to })).map(({ budget_year: year }) => year));

/** Asked year by year, since the goals of all years are many. */
const yearsWithAdopted = prepared<{ at: number; municipality: string } & Years, { budget_year: number }>((db, { at, municipality, from, to }) =>
  db.selectFrom('cycle_v5').select('budget_year').where('municipality', '=', municipality).where('budget_year', '>=', from).where('budget_year', '<=', to).where(knownAt('cycle_v5', at))
    .where((cycle) => cycle.exists(cycle.selectFrom('scorecard_v8').select('goal_id')
      .where('scorecard_v8.municipality', '=', municipality).whereRef('scorecard_v8.budget_year', '=', 'cycle_v5.budget_year')
      .where('adopted_title', 'is not', null).where(knownAt('scorecard_v8', at)))));

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
