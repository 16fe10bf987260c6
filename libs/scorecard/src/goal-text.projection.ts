import type { Basis, LocalDate, Projection } from '#lib/kernel';
import type { GoalEvent } from '#lib/planning';
import { compoundKey } from './compound-key.js';
import { municipalityOf } from './municipality.js';

/** A version of a goal's text that a decision has put in force for a period; its words are in `goal_version`. `adoption` is JSON. */
export type GoalTextRow = {
  text_id: string; municipality: string; goal_id: string; version: number;
  in_force_from: LocalDate; in_force_to: LocalDate; adoption: string;
};

export type Adoption = Readonly<{ decisionId: string; basis: Basis; inForceFrom: LocalDate; inForceTo: LocalDate }>;

export const goalText: Projection<Adopting, GoalTextRow> = {
  name: 'goal_text', version: 1, key: 'text_id',
  columns: {
    text_id: 'text', municipality: 'text', goal_id: 'text', version: 'integer',
    in_force_from: 'text', in_force_to: 'text', adoption: 'text',
  },
  indexes: [['goal_id', 'version']],
  handles: ['goal-adopted', 'goal-adopted-with-changes'],
  keysOf: ({ data }) => [compoundKey(data.goalId, adoptedVersion(data))],
  evolve: (_row, { stream, data }, key) => ({
    text_id: key, municipality: municipalityOf(stream), goal_id: data.goalId, version: adoptedVersion(data),
    in_force_from: data.inForceFrom, in_force_to: data.inForceTo, adoption: adoption(data),
  }),
};

type Adopting = Extract<GoalEvent, { type: 'goal-adopted' | 'goal-adopted-with-changes' }>;

const adoptedVersion = (data: Adopting['data']): number => ('amendment' in data ? data.amendment.version : data.version);

const adoption = ({ decisionId, basis, inForceFrom, inForceTo }: Adoption): string =>
  JSON.stringify({ decisionId, basis, inForceFrom, inForceTo } satisfies Adoption);
