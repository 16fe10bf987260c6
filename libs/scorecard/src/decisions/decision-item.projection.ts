import type { EventOf, LocalDate, Projection } from '#lib/kernel';
import { quorumWarnings, type BoardOutcome, type CommitteeOutcome, type CouncilOutcome, type DecidedEvent, type GoalEvent, type ParagraphReassigned } from '#lib/planning';
import { compoundKey } from '../rows/compound-key.js';
import { municipalityOf } from '../rows/municipality.js';

/** What a body's § decided on one goal. `carried_out_index` null: the goal does not say so yet, which is a deviation. `annulled_on` is the day of the judgment that annulled it. `proceedings` is JSON (`Proceedings`), null where nothing is told; `lacks_quorum` 1 where too few took part; `renumbered_from` the § it was recorded under, where it has another now; `countersigned` is JSON (`Countersigned`), null where nobody has. */
export type DecisionItemRow = {
  item_id: string; municipality: string; decision_id: string; goal_id: string; version: number; content_hash: string;
  outcome: DecidedOutcome; body: string; meeting_date: string; paragraph: number; case_number: string | null; recorded_on: string;
  carried_out_index: number | null; annulled_on: LocalDate | null; proceedings: string | null; lacks_quorum: number;
  renumbered_from: number | null; countersigned: string | null;
};

/** Two persons stand for the decision, by id. */
export type Countersigned = Readonly<{ recordedBy: string; countersignedBy: string; countersignedOn: LocalDate }>;

/** What a decision makes of a goal. */
export type DecidedOutcome = CommitteeOutcome['outcome'] | BoardOutcome['outcome'] | CouncilOutcome['outcome'];

export const decisionItem: Projection<ItemEvent, DecisionItemRow> = {
  name: 'decision_item', version: 6, key: 'item_id',
  columns: {
    item_id: 'text', municipality: 'text', decision_id: 'text', goal_id: 'text', version: 'integer', content_hash: 'text',
    outcome: 'text', body: 'text', meeting_date: 'text', paragraph: 'integer', case_number: 'text', recorded_on: 'text',
    carried_out_index: 'integer', annulled_on: 'text', proceedings: 'text', lacks_quorum: 'integer', renumbered_from: 'integer', countersigned: 'text',
  },
  indexes: [['goal_id'], ['municipality', 'carried_out_index'], ['municipality', 'body', 'meeting_date'], ['municipality', 'lacks_quorum']],
  handles: [
    'committee-decided', 'board-decided', 'council-decided', 'paragraph-reassigned',
    'goal-submitted', 'goal-submission-confirmed', 'goal-submission-changed', 'goal-endorsed', 'goal-endorsed-with-amendment', 'goal-rejection-proposed', 'goal-endorsement-rescinded', 'goal-tabled', 'goal-referred-back', 'goal-adopted',
    'goal-adopted-with-changes', 'goal-rejected', 'goal-withdrawn',
    'goal-change-proposed', 'goal-confirmed-for-year', 'goal-amended', 'goal-discontinued', 'goal-responsibility-transferred', 'goal-voided', 'goal-change-annulled', 'goal-decision-countersigned',
    'follow-up-submitted', 'follow-up-noted', 'follow-up-returned',
  ],
  keysOf: (event) => goalsOf(event).map(({ goalId }) => compoundKey(event.data.decisionId, goalId)),
  evolve: (row, event, key) => {
    switch (event.type) {
      case 'committee-decided':
      case 'board-decided':
      case 'council-decided':
        return decided(event, key);
      case 'paragraph-reassigned':
        return row && { ...row, paragraph: event.data.reassignedTo, renumbered_from: row.renumbered_from ?? event.data.paragraph };
      case 'goal-submitted':
      case 'goal-submission-confirmed':
      case 'goal-submission-changed':
      case 'goal-endorsed':
      case 'goal-endorsed-with-amendment':
      case 'goal-rejection-proposed':
      case 'goal-endorsement-rescinded':
      case 'goal-tabled':
      case 'goal-referred-back':
      case 'goal-adopted':
      case 'goal-adopted-with-changes':
      case 'goal-rejected':
      case 'goal-withdrawn':
      case 'goal-change-proposed':
      case 'goal-confirmed-for-year':
      case 'goal-amended':
      case 'goal-discontinued':
      case 'goal-responsibility-transferred':
      case 'follow-up-submitted':
      case 'follow-up-noted':
      case 'follow-up-returned':
        return row && { ...row, carried_out_index: event.index };
      case 'goal-voided':
      case 'goal-change-annulled':
        return row && { ...row, annulled_on: event.data.annulledOn };
      case 'goal-decision-countersigned': {
        const { recordedBy, countersignedBy, countersignedOn } = event.data;
        return row && { ...row, countersigned: JSON.stringify({ recordedBy, countersignedBy, countersignedOn } satisfies Countersigned) };
      }
    }
  },
};

type CarriedOut = Exclude<Extract<GoalEvent, Readonly<{ data: Readonly<{ decisionId: string }> }>>, { type: 'goal-decision-renumbered' | 'goal-text-realigned' }>;
type ItemEvent = DecidedEvent | EventOf<typeof ParagraphReassigned> | CarriedOut;

function goalsOf(event: ItemEvent): readonly Readonly<{ goalId: string }>[] {
  if ('goalIds' in event.data) return event.data.goalIds.map((goalId) => ({ goalId }));
  return 'goals' in event.data ? event.data.goals : [event.data];
}

type DecidedGoal = DecidedEvent['data']['goals'][number];

/** A decision is folded once for each of its goals, and there may be hundreds. */
const goalsOfDecision = new WeakMap<DecidedEvent['data'], ReadonlyMap<string, DecidedGoal>>();

function goalsById(data: DecidedEvent['data']): ReadonlyMap<string, DecidedGoal> {
  const goals = goalsOfDecision.get(data) ?? new Map(data.goals.map((goal) => [goal.goalId, goal]));
  goalsOfDecision.set(data, goals);
  return goals;
}

function decided({ stream, data }: DecidedEvent & Readonly<{ stream: string }>, key: string): DecisionItemRow | undefined {
  const goalId = key.slice(compoundKey(data.decisionId, '').length);
  const goal = goalsById(data).get(goalId);
  return goal && {
    item_id: key, municipality: municipalityOf(stream), decision_id: data.decisionId,
    goal_id: goalId, version: goal.version, content_hash: goal.contentHash,
    outcome: goal.outcome,
    body: data.body, meeting_date: data.meetingDate, paragraph: data.paragraph, case_number: data.caseNumber,
    recorded_on: data.recordedOn, carried_out_index: null, annulled_on: null,
    proceedings: data.proceedings && JSON.stringify(data.proceedings), lacks_quorum: quorumWarnings(data.body, data.proceedings).length,
    renumbered_from: null, countersigned: null,
  };
}
