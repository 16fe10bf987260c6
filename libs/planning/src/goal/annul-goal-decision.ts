import { accept, reject, type Basis, type Decision, type LocalDate } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { GoalChangeAnnulled, GoalVoided, type GoalEvent } from './goal.events.js';
import type { ExistingGoal } from './goal.state.js';

/** Carried out from a court's annulment of the decision in `basis` (KL 13:8), which may reach the goal long after it was acted on. */
export type AnnulGoalDecision = Readonly<{
  kind: 'annul-goal-decision'; goalId: string; decisionId: string; basis: Basis; appealId: string; annulledOn: LocalDate;
}>;
export type AnnulGoalDecisionRejection = RejectionsOf<{ 'decision-not-standing': { decisionId: string } }>;

/**
 * What is annulled was never decided. Without its adoption, or its rejection, the goal is void: KF may decide on it again only in a new matter, that KS has
 * prepared anew. Without a later change, what held before it holds again.
 */
export function annulGoalDecision(goal: ExistingGoal, { kind: _, ...annulment }: AnnulGoalDecision): Decision<GoalEvent, AnnulGoalDecisionRejection> {
  const { decisionId } = annulment;
  if (isVerdict(goal, decisionId)) return accept(GoalVoided.create(annulment));
  return isChange(goal, decisionId) ? accept(GoalChangeAnnulled.create(annulment)) : reject('decision-not-standing', { decisionId });
}

/** Whether KF said by it that the goal is to be, or not to be. */
function isVerdict(goal: ExistingGoal, decisionId: string): boolean {
  if (goal.status === 'rejected') return goal.rejectedBy === decisionId;
  return goal.status === 'adopted' && goal.inForce[0]?.decisionId === decisionId;
}

const isChange = (goal: ExistingGoal, decisionId: string): boolean =>
  [...goal.transfers, ...(goal.status === 'adopted' ? [...goal.inForce, ...goal.confirmations] : [])].some((change) => change.decisionId === decisionId);
