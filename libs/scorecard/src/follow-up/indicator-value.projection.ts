import type { LocalDate, Projection } from '#lib/kernel';
import { placeName, type Gender, type IndicatorEvent, type Outcome, type ValueStatus } from '#lib/planning';
import { compoundKey } from '../rows/compound-key.js';
import { municipalityOf } from '../rows/municipality.js';

/** What an indicator showed for a period and a gender, as last told. `superseded` is JSON (`SupersededValue[]`, oldest first). */
export type IndicatorValueRow = {
  value_id: string; municipality: string; indicator_id: string; period: string; gender: Gender;
  status: ValueStatus; value: string | null; absence_reason: string | null; reported_on: LocalDate; superseded: string;
};

/** What stood there before, since when, and why it does not any more. */
export type SupersededValue = Outcome & Readonly<{ reportedOn: LocalDate; reason: string }>;

export const indicatorValue: Projection<IndicatorEvent, IndicatorValueRow> = {
  name: 'indicator_value', version: 1, key: 'value_id',
  columns: {
    value_id: 'text', municipality: 'text', indicator_id: 'text', period: 'text', gender: 'text',
    status: 'text', value: 'text', absence_reason: 'text', reported_on: 'text', superseded: 'text',
  },
  indexes: [['municipality', 'indicator_id']],
  handles: ['indicator-value-reported', 'indicator-value-revised'],
  keysOf: ({ data }) => [compoundKey(data.indicatorId, placeName(data))],
  evolve: (row, event, key) => {
    const { indicatorId, period, gender, status, value, absenceReason, reportedOn } = event.data;
    return {
      value_id: key, municipality: municipalityOf(event.stream), indicator_id: indicatorId, period, gender,
      status, value, absence_reason: absenceReason, reported_on: reportedOn,
      superseded: event.type === 'indicator-value-revised' && row ? superseded(row, event.data.reason) : '[]',
    };
  },
};

const superseded = (row: IndicatorValueRow, reason: string): string => JSON.stringify([
  ...supersededIn(row), { status: row.status, value: row.value, absenceReason: row.absence_reason, reportedOn: row.reported_on, reason }] satisfies SupersededValue[]);

export const supersededIn = (row: Pick<IndicatorValueRow, 'superseded'>): readonly SupersededValue[] => JSON.parse(row.superseded) as readonly SupersededValue[];
