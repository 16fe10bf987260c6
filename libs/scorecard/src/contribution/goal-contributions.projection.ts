import type { Basis, LocalDate, Projection } from '#lib/kernel';
import { contributionContracts, type Assessment, type ContributionEvent } from '#lib/planning';
import { municipalityOf } from '../rows/municipality.js';

/** What other units have undertaken in a goal. `contributions` is JSON (`Contribution[]`), in the order in which they were undertaken. */
export type GoalContributionsRow = { goal_id: string; municipality: string; contributions: string };

/** A unit's `share` of a joint goal, by its body's decision. `ended` null: it still takes part. `followUps` are what it last said in each round. */
export type Contribution = Readonly<{
  unit: string; share: string; basis: Basis; undertakenOn: LocalDate; ended: EndedContribution | null; followUps: readonly ShareFollowUp[];
}>;
export type EndedContribution = Readonly<{ reason: string; basis: Basis; endedOn: LocalDate }>;
export type ShareFollowUp = Readonly<{ budgetYear: number; followUp: string; assessment: Assessment; motivation: string; followedUpOn: LocalDate }>;

export const goalContributions: Projection<ContributionEvent, GoalContributionsRow> = {
  name: 'goal_contributions', version: 1, key: 'goal_id',
  columns: { goal_id: 'text', municipality: 'text', contributions: 'text' },
  indexes: [],
  handles: contributionContracts.map(({ type }) => type),
  keysOf: ({ data }) => [data.goalId],
  evolve: (row, event, key) => ({
    goal_id: key, municipality: municipalityOf(event.stream), contributions: JSON.stringify(after(row ? contributionsIn(row.contributions) : [], event)),
  }),
};

export const contributionsIn = (json: string): readonly Contribution[] => JSON.parse(json) as readonly Contribution[];

function after(all: readonly Contribution[], event: ContributionEvent): readonly Contribution[] {
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
      return current(all, event.data.unit, (one) => ({ ...one, followUps: saidAnew(one.followUps, { budgetYear, followUp, assessment, motivation, followedUpOn }) }));
    }
  }
}

/** A unit that has ended its part may undertake one again: that is another. */
const current = (all: readonly Contribution[], unit: string, changed: (one: Contribution) => Contribution): readonly Contribution[] =>
  all.map((one) => (one.unit === unit && one.ended === null ? changed(one) : one));

function saidAnew(told: readonly ShareFollowUp[], now: ShareFollowUp): readonly ShareFollowUp[] {
  const place = told.findIndex(({ budgetYear, followUp }) => budgetYear === now.budgetYear && followUp === now.followUp);
  return place < 0 ? [...told, now] : told.with(place, now);
}
