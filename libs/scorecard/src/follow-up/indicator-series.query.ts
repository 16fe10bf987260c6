import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import { GENDERS, periodEnd, type Outcome, type ValuePlace } from '#lib/planning';
import type { ScorecardDatabase } from '../database.js';
import type { FollowUpOnGoal, GoalFollowUpsRow } from './goal-follow-ups.projection.js';
import { reportedIn, supersededIn, type IndicatorValueRow, type ReportedIn, type SupersededInSeries, type SupersededValue } from './indicator-value.projection.js';
import { among } from '../rows/among.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';
import { isToldOf, type Viewer } from '../viewer.js';

export type ValueInSeries = ValuePlace & Outcome & Readonly<{ reportedOn: LocalDate; superseded: readonly SupersededValue[] }>;

/** What an indicator has shown, period by period, as far as the viewer is told; within one, the total first. */
export async function indicatorSeries(
  db: Kysely<ScorecardDatabase>, at: number, { viewer, ...of }: Readonly<{ municipality: string; indicatorId: string; viewer: Viewer }>,
): Promise<readonly ValueInSeries[]> {
  const rows = await ofIndicator(db, { at, ...of });
  const rounds = await roundsOf(db, at, rows);
  const isTold = (value: ReportedIn): boolean => isToldOf(viewer, rounds.get(value.goalId)?.find(isSameRound(value)), value.at);
  return rows.toSorted(byPlace).flatMap((row) => told(row, isTold));
}

/** A value that is told, with those told before it, each with why another one took its place; none where none is told. */
function told(row: IndicatorValueRow, isTold: (value: ReportedIn) => boolean): readonly ValueInSeries[] {
  const { period, gender, status, value, absence_reason: absenceReason, reported_on: reportedOn } = row;
  const all = [...supersededIn(row), { status, value, absenceReason, reportedOn, reason: '', reportedIn: reportedIn(row) }] satisfies SupersededInSeries[];
  const seen = all.flatMap((one, place) => (isTold(one.reportedIn) ? [{ one, cause: all[place - 1]?.reason ?? '' }] : []));
  const latest = seen.at(-1);
  if (!latest) return [];
  const superseded = seen.slice(0, -1).map(({ one }, place) => ({ ...outcomeOf(one), reason: seen[place + 1]?.cause ?? '' }));
  return [{ period, gender, ...outcomeOf(latest.one), superseded }];
}

const outcomeOf = ({ status, value, absenceReason, reportedOn }: SupersededValue): Omit<SupersededValue, 'reason'> => ({ status, value, absenceReason, reportedOn });

type Round = Pick<ReportedIn, 'followUp' | 'budgetYear'>;
const isSameRound = ({ followUp, budgetYear }: Round) => (round: Round): boolean => round.followUp === followUp && round.budgetYear === budgetYear;

/** What has been said in the rounds that the values were reported in, by goal: one that is carried over goes on with the indicator of the goal before it. */
async function roundsOf(db: Kysely<ScorecardDatabase>, at: number, rows: readonly IndicatorValueRow[]): Promise<ReadonlyMap<string, readonly FollowUpOnGoal[]>> {
  const goalIds = new Set(rows.flatMap((row) => [reportedIn(row), ...supersededIn(row).map((one) => one.reportedIn)]).map(({ goalId }) => goalId));
  const followUps = await ofGoals(db, { at, goalIds: JSON.stringify([...goalIds]) });
  return new Map(followUps.map((row) => [row.goal_id, JSON.parse(row.follow_ups) as readonly FollowUpOnGoal[]]));
}

const byPlace = (one: IndicatorValueRow, other: IndicatorValueRow): number =>
  periodEnd(one.period).localeCompare(periodEnd(other.period)) || GENDERS.indexOf(one.gender) - GENDERS.indexOf(other.gender);

const ofIndicator = prepared<{ at: number; municipality: string; indicatorId: string }, IndicatorValueRow>((db, { at, municipality, indicatorId }) =>
  db.selectFrom('indicator_value_v2').selectAll()
    .where('municipality', '=', municipality).where('indicator_id', '=', indicatorId).where(knownAt('indicator_value_v2', at)));

const ofGoals = prepared<{ at: number; goalIds: string }, GoalFollowUpsRow>((db, { at, goalIds }) =>
  db.selectFrom('goal_follow_ups_v5').selectAll().where(among(db, 'goal_id', goalIds)).where(knownAt('goal_follow_ups_v5', at)));
