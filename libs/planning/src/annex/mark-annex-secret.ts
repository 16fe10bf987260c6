import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { AnnexMarkedSecret, type AnnexEvent } from './annex.events.js';
import type { Annexes } from './annex.state.js';
import { knownAnnex, type AnnexUnknown } from './known-annex.js';
import { provisionProblem, type ProvisionRejection } from './provision.js';

/** `by` is the body whose mark it is. */
export type MarkAnnexSecret = Readonly<{ kind: 'mark-annex-secret'; goalId: string; annexId: string; provision: string; by: string; today: LocalDate }>;
export type MarkAnnexSecretRejection = AnnexUnknown | ProvisionRejection | RejectionsOf<{ 'annex-already-secret': { provision: string } }>;

/** Whatever has become of the goal; by another provision than before, too. */
export function markAnnexSecret(annexes: Annexes, { goalId, annexId, provision, by, today }: MarkAnnexSecret): Decision<AnnexEvent, MarkAnnexSecretRejection> {
  const known = knownAnnex(annexes, annexId);
  if (!known.ok) return known;
  if (known.annex.secrecy === provision) return reject('annex-already-secret', { provision });
  return provisionProblem(provision) ?? accept(AnnexMarkedSecret.create({ goalId, annexId, by, provision, markedOn: today }));
}
