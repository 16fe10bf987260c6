import type { EventOf, Projection } from '#lib/kernel';
import type { GoalChangeAnnulled, GoalConfirmedForYear, YearTarget } from '#lib/planning';
import { compoundKey } from '../rows/compound-key.js';
import { municipalityOf } from '../rows/municipality.js';

/** A year beside its own in which KF has confirmed that a goal stands; gone when a court annuls that. `targets` is JSON (`YearTarget[]`). */
export type GoalYearRow = {
  confirmation: string; municipality: string; goal_id: string; budget_year: number; body: string; meeting_date: string; paragraph: number; targets: string;
};

type Told = EventOf<typeof GoalConfirmedForYear> | EventOf<typeof GoalChangeAnnulled>;

export const goalYear: Projection<Told, GoalYearRow> = {
  name: 'goal_year', version: 1, key: 'confirmation',
  columns: {
    confirmation: 'text', municipality: 'text', goal_id: 'text', budget_year: 'integer', body: 'text', meeting_date: 'text', paragraph: 'integer', targets: 'text',
  },
  indexes: [['municipality', 'budget_year'], ['goal_id']],
  handles: ['goal-confirmed-for-year', 'goal-change-annulled'],
  keysOf: ({ data }) => [compoundKey(data.decisionId, data.goalId)],
  evolve: (_row, event, key) => {
    if (event.type === 'goal-change-annulled') return undefined;
    const { goalId, budgetYear, basis: { body, meetingDate, paragraph }, targets } = event.data;
    return {
      confirmation: key, municipality: municipalityOf(event.stream), goal_id: goalId, budget_year: budgetYear, body, meeting_date: meetingDate, paragraph,
      targets: JSON.stringify(targets satisfies readonly YearTarget[]),
    };
  },
};
