import type { Basis, Indexed, LocalDate, Projection } from '#lib/kernel';
import { contributionContracts, type Assessment, type ContributionEvent } from '#lib/planning';
import { municipalityOf } from '../rows/municipality.js';

/** What other units have undertaken in a goal. `contributions` is JSON (`StoredContribution[]`), in the order in which they were undertaken. */
export type GoalContributionsRow = { goal_id: string; municipality: string; contributions: string };

/** A unit's `share` of a joint goal, by its body's decision. `ended` null: it still takes part. `followUps` are what it last said in each round. */
export type Contribution = Readonly<{
  unit: string; share: string; basis: Basis; undertakenOn: LocalDate; ended: EndedContribution | null; followUps: readonly ShareFollowUp[];
}>;
export type EndedContribution = Readonly<{ reason: string; basis: Basis; endedOn: LocalDate }>;
export type ShareFollowUp = Readonly<{ budgetYear: number; followUp: string; assessment: Assessment; motivation: string; followedUpOn: LocalDate }>;

/** With all that the unit has said of its share, and in which event of the journal it said so: not everybody is told the last of it. */
export type StoredContribution = Omit<Contribution, 'followUps'> & Readonly<{ followUps: readonly SaidOfShare[] }>;
export type SaidOfShare = ShareFollowUp & Readonly<{ saidAt: number }>;

export const goalContributions: Projection<ContributionEvent, GoalContributionsRow> = {
  name: 'goal_contributions', version: 2, key: 'goal_id',
  columns: { goal_id: 'text', municipality: 'text', contributions: 'text' },
  indexes: [],
  handles: contributionContracts.map(({ type }) => type),
  keysOf: ({ data }) => [data.goalId],
  evolve: (row, event, key) => ({
    goal_id: key, municipality: municipalityOf(event.stream), contributions: JSON.stringify(after(row ? contributionsIn(row.contributions) : [], event)),
  }),
};

export const contributionsIn = (json: string): readonly StoredContribution[] => JSON.parse(json) as readonly StoredContribution[];

function after(all: readonly StoredContribution[], event: Indexed<ContributionEvent>): readonly StoredContribution[] {
  switch (event.type) {
    case 'contribution-undertaken': {
      const { unit, share, basis, undertakenOn } = event.data;
      return [...all, { unit, share, basis, undertakenOn, ended: null, followUps: [] }];
    }
    case 'contribution-ended': {
      const { reason, basis, endedOn } = event.data;
      return current(all, event.data.unit, (one) => ({ ...one, ended: { reason, basis, endedOn } }));
    }
    case 'contribution-followed-up': {
      const { budgetYear, followUp, assessment, motivation, followedUpOn } = event.data;
      return current(all, event.data.unit, (one) => ({ ...one, followUps: [...one.followUps, { budgetYear, followUp, assessment, motivation, followedUpOn, saidAt: event.index }] }));
    }
  }
}

/** A unit that has ended its part may undertake one again: that is another. */
const current = (all: readonly StoredContribution[], unit: string, changed: (one: StoredContribution) => StoredContribution): readonly StoredContribution[] =>
  all.map((one) => (one.unit === unit && one.ended === null ? changed(one) : one));
