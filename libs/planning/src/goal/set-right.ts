import type { EventOf } from '#lib/kernel';
import type { GoalContent } from './goal-content.js';
import type { Confirmation } from './goal-years.js';
import type { GoalChangeAnnulled, GoalTextRealigned } from './goal.events.js';
import type { Transfer } from './responsibility.js';
import type { InForceStep } from './texts-in-force.js';

type Text = Readonly<{ version: number; content: GoalContent; contentHash: string }>;

/** What a court, or minutes that are corrected, may set right of a goal; of an adopted one, its texts too. */
type Standing = Readonly<{ status: string; transfers: readonly Transfer[] }>;
type InForce = Text & Readonly<{ lastVersion: number; inForce: readonly (InForceStep & Text)[]; confirmations: readonly Confirmation[] }>;

const hasTexts = <Goal extends Standing>(goal: Goal): goal is Goal & InForce => goal.status === 'adopted';

/** The text is again the one that was last before the decision annulled, or has been decided since. */
export function changeAnnulled<Goal extends Standing>(goal: Goal, { decisionId }: EventOf<typeof GoalChangeAnnulled>['data']): Goal {
  const standing: Goal = { ...goal, transfers: goal.transfers.filter((transfer) => transfer.decisionId !== decisionId) };
  if (!hasTexts(standing)) return standing;
  const inForce = standing.inForce.filter((step) => step.decisionId !== decisionId);
  const confirmations = standing.confirmations.filter((confirmation) => confirmation.decisionId !== decisionId);
  const { version, content, contentHash } = inForce.findLast(({ kind }) => kind === 'text') ?? standing;
  return { ...standing, inForce, confirmations, version, content, contentHash };
}

/** What KF decided holds from the day it was to, in the words that the corrected minutes have. */
export function realigned<Goal extends Standing>(goal: Goal, data: EventOf<typeof GoalTextRealigned>['data']): Goal {
  if (!hasTexts(goal)) return goal;
  const { decisionId, fromVersion, version, content, contentHash } = data;
  const inForce = goal.inForce.map((step) => (step.decisionId === decisionId && step.kind === 'text' ? { ...step, version, content, contentHash } : step));
  const lastVersion = Math.max(goal.lastVersion, version);
  return goal.version === fromVersion ? { ...goal, version, content, contentHash, lastVersion, inForce } : { ...goal, lastVersion, inForce };
}
