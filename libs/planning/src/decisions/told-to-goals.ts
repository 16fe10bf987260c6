import type { EventOf } from '#lib/kernel';
import type { NoteCountersignature } from '../goal/note-countersignature.js';
import type { RenumberGoalDecision } from '../goal/renumber-goal-decision.js';
import type { DecisionCountersigned, ParagraphReassigned } from './decisions.events.js';

/** What happens to a decision that its goals are told of, beside what it decides on them. */
export type OnDecision = EventOf<typeof ParagraphReassigned | typeof DecisionCountersigned>;

/** Tells each goal of the decision; `by` is the person who did it. */
export function commandsTelling(event: OnDecision, by: string): readonly (RenumberGoalDecision | NoteCountersignature)[] {
  const { decisionId, body, meetingDate, goalIds } = event.data;
  switch (event.type) {
    case 'paragraph-reassigned': {
      const { paragraph: renumberedFrom, reassignedTo: paragraph, reason } = event.data;
      return goalIds.map((goalId) => ({ kind: 'renumber-goal-decision', goalId, decisionId, basis: { body, meetingDate, paragraph }, renumberedFrom, reason }));
    }
    case 'decision-countersigned': {
      const { paragraph, recordedBy, countersignedOn } = event.data;
      return goalIds.map((goalId) => ({
        kind: 'note-countersignature', goalId, decisionId, basis: { body, meetingDate, paragraph }, recordedBy, countersignedBy: by, countersignedOn }));
    }
  }
}
