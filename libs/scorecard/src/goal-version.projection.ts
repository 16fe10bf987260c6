import type { Projection } from '#lib/kernel';
import type { Amendment, GoalEvent } from '#lib/planning';
import { compoundKey } from './compound-key.js';
import { municipalityOf } from './municipality.js';

/** One version of a goal's text, as it was written. `content` is JSON; `amended_by` the body whose words they are where they took the place of the committee's. */
export type GoalVersionRow = {
  text_id: string; municipality: string; goal_id: string; version: number; title: string; content: string; content_hash: string; amended_by: string | null;
};

export const goalVersion: Projection<Writing, GoalVersionRow> = {
  name: 'goal_version', version: 2, key: 'text_id',
  columns: {
    text_id: 'text', municipality: 'text', goal_id: 'text', version: 'integer', title: 'text', content: 'text', content_hash: 'text', amended_by: 'text',
  },
  indexes: [],
  handles: ['goal-drafted', 'goal-revised', 'goal-endorsed-with-amendment', 'goal-adopted-with-changes'],
  keysOf: (event) => [compoundKey(event.data.goalId, written(event).version)],
  evolve: (_row, event, key) => {
    const { version, content, contentHash } = written(event);
    return {
      text_id: key, municipality: municipalityOf(event.stream), goal_id: event.data.goalId, version,
      title: content.title, content: JSON.stringify(content), content_hash: contentHash,
      amended_by: 'amendment' in event.data ? event.data.basis.body : null,
    };
  },
};

const written = ({ data }: Writing): Pick<Amendment, 'version' | 'content' | 'contentHash'> => ('amendment' in data ? data.amendment : data);

type Writing = Extract<GoalEvent, { type: 'goal-drafted' | 'goal-revised' | 'goal-endorsed-with-amendment' | 'goal-adopted-with-changes' }>;
