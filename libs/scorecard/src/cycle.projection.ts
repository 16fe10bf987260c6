import type { Projection } from '#lib/kernel';
import type { CycleEvent } from '#lib/planning';
import { municipalityOf } from './municipality.js';

/** The planning of one budget year. `steering_model`, `units` (codes) and `follow_ups` are JSON as in `cycle-opened`. */
export type CycleRow = {
  stream: string; municipality: string; budget_year: number; revision: number; template: string;
  preparing_body: string; deciding_body: string; steering_model: string; units: string;
  drafting_from: string; submission_deadline: string; follow_ups: string;
};

export const cycle: Projection<CycleEvent, CycleRow> = {
  name: 'cycle', version: 1, key: 'stream',
  columns: {
    stream: 'text', municipality: 'text', budget_year: 'integer', revision: 'integer', template: 'text',
    preparing_body: 'text', deciding_body: 'text', steering_model: 'text', units: 'text',
    drafting_from: 'text', submission_deadline: 'text', follow_ups: 'text',
  },
  indexes: [['municipality', 'budget_year']],
  handles: ['cycle-opened'],
  keysOf: (event) => [event.stream],
  evolve: (_row, { stream, revision, data }) => ({
    stream, municipality: municipalityOf(stream), budget_year: data.budgetYear, revision, template: data.template,
    preparing_body: data.preparingBody, deciding_body: data.decidingBody,
    steering_model: JSON.stringify(data.steeringModel), units: JSON.stringify(data.units),
    drafting_from: data.draftingFrom, submission_deadline: data.submissionDeadline, follow_ups: JSON.stringify(data.followUps),
  }),
};
