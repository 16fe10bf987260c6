import type { EventOf } from '#lib/kernel';
import { AnnexAttached, AnnexMarkedSecret, AnnexSecrecyLifted, type AttachAnnex, type LiftAnnexSecrecy, type MarkAnnexSecret } from '#lib/planning';
import { goalAfter, goalDrafted } from './goal.events.js';

type DataOf<C> = Partial<EventOf<C>['data']>;

const annex = { goalId: 'g-1', annexId: 'a-1' } as const;
const document = { by: 'SBN', name: 'Kalkyl för markanvisningen', documentSha256: 'a'.repeat(64), secrecy: null } as const;

export const attachAnnex = (over: Partial<AttachAnnex> = {}): AttachAnnex =>
  ({ kind: 'attach-annex', ...annex, ...document, annexKind: 'calculation', goal: goalAfter(goalDrafted()), today: '2026-05-11', ...over });
export const annexAttached = (over: DataOf<typeof AnnexAttached> = {}) =>
  AnnexAttached.create({ ...annex, ...document, kind: 'calculation', version: 1, attachedOn: '2026-05-11', ...over });

export const markAnnexSecret = (over: Partial<MarkAnnexSecret> = {}): MarkAnnexSecret =>
  ({ kind: 'mark-annex-secret', ...annex, provision: '21:7', by: 'SBN', today: '2026-05-12', ...over });
export const annexMarkedSecret = (over: DataOf<typeof AnnexMarkedSecret> = {}) =>
  AnnexMarkedSecret.create({ ...annex, provision: '21:7', by: 'SBN', markedOn: '2026-05-12', ...over });

const lifting = { ...annex, reason: 'Affären är avslutad.', by: 'SBN' } as const;

export const liftAnnexSecrecy = (over: Partial<LiftAnnexSecrecy> = {}): LiftAnnexSecrecy => ({ kind: 'lift-annex-secrecy', ...lifting, today: '2026-06-01', ...over });
export const annexSecrecyLifted = (over: DataOf<typeof AnnexSecrecyLifted> = {}) => AnnexSecrecyLifted.create({ ...lifting, liftedOn: '2026-06-01', ...over });
