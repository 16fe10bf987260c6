import type { EventOf, LocalDate, Projection } from '#lib/kernel';
import type { DecisionCountersigned } from '#lib/planning';
import { municipalityOf } from '../rows/municipality.js';

/** A decision that a second person countersigned, since whoever recorded it had written one of its goals. */
export type CountersignedRow = {
  decision_id: string; municipality: string; body: string; meeting_date: LocalDate; paragraph: number; recorded_by: string; countersigned_on: LocalDate;
};

export const countersigned: Projection<EventOf<typeof DecisionCountersigned>, CountersignedRow> = {
  name: 'countersigned', version: 1, key: 'decision_id',
  columns: { decision_id: 'text', municipality: 'text', body: 'text', meeting_date: 'text', paragraph: 'integer', recorded_by: 'text', countersigned_on: 'text' },
  indexes: [],
  handles: ['decision-countersigned'],
  keysOf: ({ data }) => [data.decisionId],
  evolve: (_row, { stream, data }) => ({
    decision_id: data.decisionId, municipality: municipalityOf(stream), body: data.body, meeting_date: data.meetingDate, paragraph: data.paragraph,
    recorded_by: data.recordedBy, countersigned_on: data.countersignedOn,
  }),
};
