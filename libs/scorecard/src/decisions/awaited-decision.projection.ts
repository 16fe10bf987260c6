import type { EventOf, LocalDate, Projection } from '#lib/kernel';
import type { CountersignatureAwaited, CountersignatureDeclined, DecisionCountersigned } from '#lib/planning';
import { municipalityOf } from '../rows/municipality.js';

/** A decision of KS or KF that waits for a second person; gone when it is countersigned or declined. `decision` is JSON, as it waits. */
export type AwaitedDecisionRow = {
  decision_id: string; municipality: string; body: string; meeting_date: LocalDate; paragraph: number;
  recorded_on: LocalDate; recorded_by: string; decision: string;
};

type Countersigning = EventOf<typeof CountersignatureAwaited | typeof DecisionCountersigned | typeof CountersignatureDeclined>;

export const awaitedDecision: Projection<Countersigning, AwaitedDecisionRow> = {
  name: 'awaited_decision', version: 1, key: 'decision_id',
  columns: {
    decision_id: 'text', municipality: 'text', body: 'text', meeting_date: 'text', paragraph: 'integer',
    recorded_on: 'text', recorded_by: 'text', decision: 'text',
  },
  indexes: [['municipality', 'meeting_date']],
  handles: ['countersignature-awaited', 'decision-countersigned', 'countersignature-declined'],
  keysOf: ({ data }) => [data.decisionId],
  evolve: (_row, event) => {
    if (event.type !== 'countersignature-awaited') return undefined;
    const { decisionId, body, meetingDate, paragraph, recordedOn, decision } = event.data;
    return {
      decision_id: decisionId, municipality: municipalityOf(event.stream), body, meeting_date: meetingDate, paragraph,
      recorded_on: recordedOn, recorded_by: event.context.actor.personId, decision: JSON.stringify(decision),
    };
  },
};
