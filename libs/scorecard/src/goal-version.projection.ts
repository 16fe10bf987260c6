import type { Projection } from '#lib/kernel';
import type { GoalEvent } from '#lib/planning';
import { compoundKey } from './compound-key.js';
import { municipalityOf } from './municipality.js';

/** One version of a goal's text, as it was written. `content` is JSON. */
export type GoalVersionRow = {
  text_id: string; municipality: string; goal_id: string; version: number; title: string; content: string; content_hash: string;
};

export const goalVersion: Projection<Writing, GoalVersionRow> = {
  name: 'goal_version', version: 1, key: 'text_id',
  columns: {
    text_id: 'text', municipality: 'text', goal_id: 'text', version: 'integer', title: 'text', content: 'text', content_hash: 'text',
  },
  indexes: [],
  handles: ['goal-drafted', 'goal-revised'],
  keysOf: ({ data }) => [compoundKey(data.goalId, data.version)],
  evolve: (_row, { stream, data }, key) => ({
    text_id: key, municipality: municipalityOf(stream), goal_id: data.goalId, version: data.version,
    title: data.content.title, content: JSON.stringify(data.content), content_hash: data.contentHash,
  }),
};

type Writing = Extract<GoalEvent, { type: 'goal-drafted' | 'goal-revised' }>;
