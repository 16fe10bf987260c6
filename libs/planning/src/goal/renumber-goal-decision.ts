import { accept, type Basis, type Decision } from '#lib/kernel';
import { GoalDecisionRenumbered, type GoalEvent } from './goal.events.js';

/** Carried out where a decision on the goal turned out to stand under another § (`basis`) than the one it was recorded under. What it decided is the same. */
export type RenumberGoalDecision = Readonly<{
  kind: 'renumber-goal-decision'; goalId: string; decisionId: string; basis: Basis; renumberedFrom: number; reason: string;
}>;

export const renumberGoalDecision = ({ kind: _, ...renumbered }: RenumberGoalDecision): Decision<GoalEvent, never> =>
  accept(GoalDecisionRenumbered.create(renumbered));
