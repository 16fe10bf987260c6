import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { AnnexSecrecyLifted, type AnnexEvent } from './annex.events.js';
import type { Annexes } from './annex.state.js';
import { knownAnnex, type AnnexUnknown } from './known-annex.js';

/** `by` is the body that takes the mark away. */
export type LiftAnnexSecrecy = Readonly<{ kind: 'lift-annex-secrecy'; goalId: string; annexId: string; reason: string; by: string; today: LocalDate }>;
export type LiftAnnexSecrecyRejection = AnnexUnknown | RejectionsOf<{ 'annex-not-secret': NoParams; 'reason-missing': NoParams }>;

export function liftAnnexSecrecy(annexes: Annexes, { goalId, annexId, reason, by, today }: LiftAnnexSecrecy): Decision<AnnexEvent, LiftAnnexSecrecyRejection> {
  const known = knownAnnex(annexes, annexId);
  if (!known.ok) return known;
  if (known.annex.secrecy === null) return reject('annex-not-secret');
  if (isBlank(reason)) return reject('reason-missing');
  return accept(AnnexSecrecyLifted.create({ goalId, annexId, by, reason, liftedOn: today }));
}
