import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import { GENDERS, periodEnd, type Outcome, type ValuePlace } from '#lib/planning';
import type { ScorecardDatabase } from '../database.js';
import { supersededIn, type IndicatorValueRow, type SupersededValue } from './indicator-value.projection.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';

export type ValueInSeries = ValuePlace & Outcome & Readonly<{ reportedOn: LocalDate; superseded: readonly SupersededValue[] }>;

/** What an indicator has shown, period by period; within one, the total first. */
export async function indicatorSeries(
  db: Kysely<ScorecardDatabase>, at: number, of: Readonly<{ municipality: string; indicatorId: string }>,
): Promise<readonly ValueInSeries[]> {
  const rows = await ofIndicator(db, { at, ...of });
  return rows.toSorted(byPlace).map((row) => ({
    period: row.period, gender: row.gender, status: row.status, value: row.value, absenceReason: row.absence_reason,
    reportedOn: row.reported_on, superseded: supersededIn(row),
  }));
}

const byPlace = (one: IndicatorValueRow, other: IndicatorValueRow): number =>
  periodEnd(one.period).localeCompare(periodEnd(other.period)) || GENDERS.indexOf(one.gender) - GENDERS.indexOf(other.gender);

const ofIndicator = prepared<{ at: number; municipality: string; indicatorId: string }, IndicatorValueRow>((db, { at, municipality, indicatorId }) =>
  db.selectFrom('indicator_value_v1').selectAll()
    .where('municipality', '=', municipality).where('indicator_id', '=', indicatorId).where(knownAt('indicator_value_v1', at)));
