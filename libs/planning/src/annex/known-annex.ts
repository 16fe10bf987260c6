import { reject, type Rejected } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import type { Annex, Annexes } from './annex.state.js';

export type AnnexUnknown = RejectionsOf<{ 'annex-unknown': { annexId: string } }>;

export function knownAnnex(annexes: Annexes, annexId: string): Readonly<{ ok: true; annex: Annex }> | Rejected<AnnexUnknown> {
  const annex = annexes[annexId];
  return annex ? { ok: true, annex } : reject('annex-unknown', { annexId });
}
