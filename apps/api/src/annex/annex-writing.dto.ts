import { ANNEX_KINDS, type AnnexKind } from '#lib/planning';
import { HashField, IdField, LINE_MAX, PARAGRAPH_MAX, TextField, WordField } from '../http/fields.js';

const PROVISION = { max: 40, description: 'Bestämmelsen i offentlighets- och sekretesslagen, kapitel och paragraf: 21:7' } as const;

export class GoalWithAnnexesAddress {
  @IdField() readonly goalId!: string;
}

export class AnnexAddress extends GoalWithAnnexesAddress {
  @IdField() readonly annexId!: string;
}

export class AttachAnnexBody {
  @TextField({ max: LINE_MAX, description: 'Vad handlingen heter' }) readonly name!: string;
  @WordField(ANNEX_KINDS) readonly kind!: AnnexKind;
  @HashField({ description: 'SHA-256 av handlingen, som själv förvaras i kommunens eget arkiv' }) readonly documentSha256!: string;
  @TextField({ ...PROVISION, optional: true }) readonly secrecy?: string | null;
}

export class MarkAnnexSecretBody {
  @TextField(PROVISION) readonly provision!: string;
}

export class LiftAnnexSecrecyBody {
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
}
