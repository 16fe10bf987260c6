import type { LocalDate, Projection } from '#lib/kernel';
import { placeName, type Gender, type IndicatorEvent, type Outcome, type ValueStatus } from '#lib/planning';
import { compoundKey } from '../rows/compound-key.js';
import { municipalityOf } from '../rows/municipality.js';

/** What an indicator showed for a period and a gender, as last told. JSON: `reported_in` (`ReportedIn`), `superseded` (`SupersededInSeries[]`, oldest first). */
export type IndicatorValueRow = {
  value_id: string; municipality: string; indicator_id: string; period: string; gender: Gender;
  status: ValueStatus; value: string | null; absence_reason: string | null; reported_on: LocalDate; reported_in: string; superseded: string;
};

/** What stood there before, since when, and why it does not any more. */
export type SupersededValue = Outcome & Readonly<{ reportedOn: LocalDate; reason: string }>;
export type SupersededInSeries = SupersededValue & Readonly<{ reportedIn: ReportedIn }>;

/** In which round of which goal, and by which event of the journal: not everybody is told of it before that round is decided. `budgetYear` is null where it is the goal's own. */
export type ReportedIn = Readonly<{ goalId: string; followUp: string; budgetYear: number | null; at: number }>;

export const indicatorValue: Projection<IndicatorEvent, IndicatorValueRow> = {
  name: 'indicator_value', version: 2, key: 'value_id',
  columns: {
    value_id: 'text', municipality: 'text', indicator_id: 'text', period: 'text', gender: 'text',
    status: 'text', value: 'text', absence_reason: 'text', reported_on: 'text', reported_in: 'text', superseded: 'text',
  },
  indexes: [['municipality', 'indicator_id']],
  handles: ['indicator-value-reported', 'indicator-value-revised'],
  keysOf: ({ data }) => [compoundKey(data.indicatorId, placeName(data))],
  evolve: (row, event, key) => {
    const { indicatorId, goalId, followUp, budgetYear, period, gender, status, value, absenceReason, reportedOn } = event.data;
    return {
      value_id: key, municipality: municipalityOf(event.stream), indicator_id: indicatorId, period, gender,
      status, value, absence_reason: absenceReason, reported_on: reportedOn, reported_in: JSON.stringify({ goalId, followUp, budgetYear, at: event.index } satisfies ReportedIn),
      superseded: event.type === 'indicator-value-revised' && row ? superseded(row, event.data.reason) : '[]',
    };
  },
};

const superseded = (row: IndicatorValueRow, reason: string): string => JSON.stringify([
  ...supersededIn(row),
  { status: row.status, value: row.value, absenceReason: row.absence_reason, reportedOn: row.reported_on, reason, reportedIn: reportedIn(row) }] satisfies SupersededInSeries[]);

export const supersededIn = (row: Pick<IndicatorValueRow, 'superseded'>): readonly SupersededInSeries[] => JSON.parse(row.superseded) as readonly SupersededInSeries[];

export const reportedIn = (row: Pick<IndicatorValueRow, 'reported_in'>): ReportedIn => JSON.parse(row.reported_in) as ReportedIn;
