import type { Basis, Projection } from '#lib/kernel';
import type { GoalContent, GoalEvent } from '#lib/planning';
import { municipalityOf } from './municipality.js';

/**
 * One version of a goal's text, from its drafting on; in force for a period once a decision has adopted it.
 * JSON: `content`, `decision` (`AdoptingDecision`).
 */
export type GoalTextRow = {
  text_id: string; municipality: string; goal_id: string; version: number; title: string; content: string; content_hash: string;
  submitted_on: string | null; in_force_from: string | null; in_force_to: string | null; decision: string | null;
};

export type AdoptingDecision = Readonly<{ decisionId: string; basis: Basis }>;

export const goalText: Projection<TextEvent, GoalTextRow> = {
  name: 'goal_text', version: 1, key: 'text_id',
  columns: {
    text_id: 'text', municipality: 'text', goal_id: 'text', version: 'integer', title: 'text', content: 'text', content_hash: 'text',
    submitted_on: 'text', in_force_from: 'text', in_force_to: 'text', decision: 'text',
  },
  indexes: [['goal_id', 'version']],
  handles: ['goal-drafted', 'goal-revised', 'goal-submitted', 'goal-adopted'],
  keysOf: ({ data }) => [textId(data.goalId, data.version)],
  evolve: (row, event, key) => {
    switch (event.type) {
      case 'goal-drafted':
      case 'goal-revised':
        return { text_id: key, municipality: municipalityOf(event.stream), ...written(event.data), ...UNDECIDED };
      case 'goal-submitted':
        return row && { ...row, submitted_on: event.data.submittedOn };
      case 'goal-adopted':
        return row && { ...row, ...adopted(event.data) };
    }
  },
};

type TextEvent = Extract<GoalEvent, { type: 'goal-drafted' | 'goal-revised' | 'goal-submitted' | 'goal-adopted' }>;
type Adoption = Extract<GoalEvent, { type: 'goal-adopted' }>['data'];
type Written = Readonly<{ goalId: string; version: number; content: GoalContent; contentHash: string }>;

export const textId = (goalId: string, version: number): string => `${goalId}~${version}`;

const written = ({ goalId, version, content, contentHash }: Written) =>
  ({ goal_id: goalId, version, title: content.title, content: JSON.stringify(content), content_hash: contentHash });

const UNDECIDED = { submitted_on: null, in_force_from: null, in_force_to: null, decision: null };

function adopted({ inForceFrom, inForceTo, decisionId, basis }: Adoption) {
  const decision: AdoptingDecision = { decisionId, basis };
  return { in_force_from: inForceFrom, in_force_to: inForceTo, decision: JSON.stringify(decision) };
}
