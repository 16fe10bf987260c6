import type { EventOf, Projection } from '#lib/kernel';
import { deadlinesOf, dueOn, withReportBy, type CycleEvent, type CycleOpened, type DeadlineMoved, type FollowUpRound } from '#lib/planning';
import { deadlinesMoved, deadlinesExtended, deadlinesSet } from './deadlines-on-record.js';
import { municipalityOf } from './municipality.js';

/**
 * The planning of one budget year. `steering_model`, `units` (codes) and `follow_ups` are JSON as in `cycle-opened`, with the days in
 * force; `deadlines` is JSON with what has become of each.
 */
export type CycleRow = {
  stream: string; municipality: string; budget_year: number; revision: number; template: string;
  preparing_body: string; deciding_body: string; steering_model: string; units: string;
  drafting_from: string; submission_deadline: string; follow_ups: string; deadlines: string;
};

export const cycle: Projection<CycleEvent, CycleRow> = {
  name: 'cycle', version: 2, key: 'stream',
  columns: {
    stream: 'text', municipality: 'text', budget_year: 'integer', revision: 'integer', template: 'text',
    preparing_body: 'text', deciding_body: 'text', steering_model: 'text', units: 'text',
    drafting_from: 'text', submission_deadline: 'text', follow_ups: 'text', deadlines: 'text',
  },
  indexes: [['municipality', 'budget_year']],
  handles: ['cycle-opened', 'deadline-moved', 'deadline-extended'],
  keysOf: (event) => [event.stream],
  evolve: (row, event) => {
    const { stream, revision } = event;
    if (event.type === 'cycle-opened') return { ...opened(stream, event.data), revision };
    return row && { ...row, ...changed(row, event), revision };
  },
};

type DataOf<Contract> = EventOf<Contract>['data'];

const opened = (stream: string, data: DataOf<typeof CycleOpened>): Omit<CycleRow, 'revision'> => ({
  stream, municipality: municipalityOf(stream), budget_year: data.budgetYear, template: data.template,
  preparing_body: data.preparingBody, deciding_body: data.decidingBody,
  steering_model: JSON.stringify(data.steeringModel), units: JSON.stringify(data.units),
  drafting_from: data.draftingFrom, submission_deadline: data.submissionDeadline, follow_ups: JSON.stringify(data.followUps),
  deadlines: deadlinesSet(deadlinesOf(data).flatMap((name) => {
    const day = dueOn(data, name);
    return day === undefined ? [] : [{ ...name, dueOn: day }];
  })),
});

function changed(row: CycleRow, event: Exclude<CycleEvent, { type: 'cycle-opened' }>): Partial<CycleRow> {
  switch (event.type) {
    case 'deadline-moved': return { ...movedDay(row, event.data), deadlines: deadlinesMoved(row.deadlines, event.data) };
    case 'deadline-extended': return { deadlines: deadlinesExtended(row.deadlines, event.data) };
  }
}

const movedDay = (row: CycleRow, { deadline, followUp, movedTo }: DataOf<typeof DeadlineMoved>): Partial<CycleRow> =>
  (deadline === 'submission' ? { submission_deadline: movedTo }
    : { follow_ups: JSON.stringify(withReportBy(JSON.parse(row.follow_ups) as FollowUpRound[], followUp, movedTo)) });
