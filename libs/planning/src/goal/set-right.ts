import type { EventOf } from '#lib/kernel';
import type { GoalChangeAnnulled, GoalTextRealigned } from './goal.events.js';
import type { ExistingGoal } from './goal.state.js';

/** The text is again the one that was last before the decision annulled, or has been decided since. */
export function changeAnnulled(goal: ExistingGoal, { decisionId }: EventOf<typeof GoalChangeAnnulled>['data']): ExistingGoal {
  const standing = { ...goal, transfers: goal.transfers.filter((transfer) => transfer.decisionId !== decisionId) };
  if (standing.status !== 'adopted') return standing;
  const inForce = standing.inForce.filter((step) => step.decisionId !== decisionId);
  const confirmations = standing.confirmations.filter((confirmation) => confirmation.decisionId !== decisionId);
  const { version, content, contentHash } = inForce.findLast(({ kind }) => kind === 'text') ?? standing;
  return { ...standing, inForce, confirmations, version, content, contentHash };
}

/** What KF decided holds from the day it was to, in the words that the corrected minutes have. */
export function realigned(goal: ExistingGoal, data: EventOf<typeof GoalTextRealigned>['data']): ExistingGoal {
  if (goal.status !== 'adopted') return goal;
  const { decisionId, fromVersion, version, content, contentHash } = data;
  const inForce = goal.inForce.map((step) => (step.decisionId === decisionId && step.kind === 'text' ? { ...step, version, content, contentHash } : step));
  const lastVersion = Math.max(goal.lastVersion, version);
  return goal.version === fromVersion ? { ...goal, version, content, contentHash, lastVersion, inForce } : { ...goal, lastVersion, inForce };
}
