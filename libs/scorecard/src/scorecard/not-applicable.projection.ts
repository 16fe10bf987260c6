import type { LocalDate, Projection } from '#lib/kernel';
import type { AnswersEvent } from '#lib/planning';
import { compoundKey } from '../rows/compound-key.js';
import { municipalityOf } from '../rows/municipality.js';

/** A goal area that a unit has declared not applicable for a budget year; gone when it takes that back. */
export type NotApplicableRow = {
  cell: string; municipality: string; budget_year: number; unit: string; area: string; reason: string; declared_on: LocalDate;
};

export const notApplicable: Projection<AnswersEvent, NotApplicableRow> = {
  name: 'not_applicable', version: 1, key: 'cell',
  columns: {
    cell: 'text', municipality: 'text', budget_year: 'integer', unit: 'text', area: 'text', reason: 'text', declared_on: 'text',
  },
  indexes: [['municipality', 'budget_year']],
  handles: ['area-declared-not-applicable', 'area-declared-applicable'],
  keysOf: ({ stream, data }) => [compoundKey(stream, data.area)],
  evolve: (_row, { stream, type, data }, key) => {
    if (type === 'area-declared-applicable') return undefined;
    return {
      cell: key, municipality: municipalityOf(stream), budget_year: data.budgetYear, unit: data.unit, area: data.area,
      reason: data.reason, declared_on: data.declaredOn,
    };
  },
};
