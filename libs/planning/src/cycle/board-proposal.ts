import type { LocalDate } from '#lib/kernel';
import type { ExistingGoal, Goal } from '../goal/goal.state.js';
import type { ProposedGoal } from './cycle.events.js';

/** KS's proposal as it was last frozen. `published` is when and for which meeting of KF it was announced. */
export type BoardProposal = Readonly<{
  version: number; goals: readonly ProposedGoal[]; frozenOn: LocalDate; published: Readonly<{ councilMeets: LocalDate; announcedOn: LocalDate }> | null;
}>;

/** The very texts that KS has decided to put before KF, in the order of units and areas. What is withdrawn is no longer among them. */
export const proposedGoals = (goals: readonly Goal[], budgetYear: number): readonly ProposedGoal[] =>
  goals.flatMap((goal) => (goal.status !== 'absent' && goal.budgetYear === budgetYear ? proposed(goal) : []))
    .toSorted((one, other) => orderOf(one).localeCompare(orderOf(other), 'sv'));

function proposed(goal: ExistingGoal): readonly ProposedGoal[] {
  const { status, goalId, unit, area, version, contentHash, content: { title } } = goal;
  if (status !== 'endorsed' && status !== 'rejection-proposed') return [];
  return [{ goalId, unit, area, title, version, contentHash, proposal: status === 'endorsed' ? 'adopt' : 'reject' }];
}

const orderOf = ({ unit, area, title, goalId }: ProposedGoal): string => [unit, area, title, goalId].join('~');

/** Whether both put the same texts before KF, with the same proposal on each. */
export const isSameProposal = (one: readonly ProposedGoal[], other: readonly ProposedGoal[]): boolean => {
  const [known, now] = [new Set(one.map(substance)), other.map(substance)];
  return known.size === now.length && now.every((goal) => known.has(goal));
};

const substance = ({ goalId, contentHash, proposal }: Pick<ProposedGoal, 'goalId' | 'contentHash' | 'proposal'>): string => [goalId, contentHash, proposal].join('~');
