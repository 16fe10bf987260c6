import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import type { FollowUpRound, SteeringModel } from '#lib/planning';
import type { CycleRow } from './cycle.projection.js';
import type { ScorecardDatabase } from './database.js';
import { deadlinesIn, type DeadlineOnRecord } from './deadlines-on-record.js';
import { prepared } from './prepared.js';
import { knownAt } from './rows-at.js';

export type PlanningCycle = Readonly<{
  budgetYear: number; revision: number; template: string; preparingBody: string; decidingBody: string;
  steeringModel: SteeringModel; units: readonly string[];
  draftingFrom: LocalDate; submissionDeadline: LocalDate; followUps: readonly FollowUpRound[];
  deadlines: readonly DeadlineOnRecord[];
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

const rowsOf = prepared<{ at: number; municipality: string }, CycleRow>((db, { at, municipality }) =>
  db.selectFrom('cycle_v2').selectAll().where('municipality', '=', municipality).where(knownAt('cycle_v2', at)).orderBy('budget_year', 'desc'));

const rowOf = prepared<{ at: number; municipality: string; budgetYear: number }, CycleRow>((db, { at, municipality, budgetYear }) =>
  db.selectFrom('cycle_v2').selectAll()
    .where('municipality', '=', municipality).where('budget_year', '=', budgetYear).where(knownAt('cycle_v2', at)));

const cycle = (row: CycleRow): PlanningCycle => ({
  budgetYear: row.budget_year, revision: row.revision, template: row.template,
  preparingBody: row.preparing_body, decidingBody: row.deciding_body,
  steeringModel: JSON.parse(row.steering_model) as SteeringModel, units: JSON.parse(row.units) as string[],
  draftingFrom: row.drafting_from, submissionDeadline: row.submission_deadline, followUps: JSON.parse(row.follow_ups) as FollowUpRound[],
  deadlines: deadlinesIn(row.deadlines),
});
