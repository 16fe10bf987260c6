import { MADE_BY, type CommitteeItem, type MadeBy } from '#lib/planning';
import { CodeField, ListField, ObjectField, PARAGRAPH_MAX, TextField, WordField, YearField } from '../http/fields.js';
import { AmendmentBody, DecidedVersionBody, DecisionBody, GOALS, amendmentOf, isOutcome, versionOf } from './decision-body.dto.js';

const COMMITTEE_OUTCOMES = ['submitted', 'withdrawn', 'follow-up-submitted'] as const;

export class CommitteeItemBody extends DecidedVersionBody {
  @WordField(COMMITTEE_OUTCOMES, { optional: true, description: 'Utelämnat: målet lämnas in. `follow-up-submitted`: organet beslutar om uppföljningen av ett antaget mål' }) readonly outcome?: (typeof COMMITTEE_OUTCOMES)[number] | null;
  @ObjectField(() => AmendmentBody, {
    optional: true, description: 'Organets egen text, om den blev en annan än den som lämnades in preliminärt',
  }) readonly amendment?: AmendmentBody | null;
  @TextField({ max: PARAGRAPH_MAX, requiredWhen: isOutcome('withdrawn'), description: 'Skäl till att målet återkallas' }) readonly reason?: string;
  @CodeField({ requiredWhen: isOutcome('follow-up-submitted'), description: 'Uppföljningen som beslutas' }) readonly followUp?: string;
  @YearField({ optional: true, description: 'Året som uppföljningen hör till, när det inte är målets eget' }) readonly budgetYear?: number | null;
}

export class CommitteeDecisionBody extends DecisionBody {
  @CodeField() readonly body!: string;
  @WordField(MADE_BY, { optional: true, description: 'Vem som fattade beslutet. Mål beslutas inte på delegation (6 kap. 38 § kommunallagen).' }) readonly madeBy?: MadeBy | null;
  @TextField({ max: PARAGRAPH_MAX, optional: true }) readonly lateReason?: string | null;
  @ListField(() => CommitteeItemBody, GOALS) readonly goals!: readonly CommitteeItemBody[];
}

export function committeeItemOf({ outcome, amendment, reason = '', followUp = '', budgetYear = null, ...item }: CommitteeItemBody): CommitteeItem {
  if (outcome === 'withdrawn') return { ...versionOf(item), outcome, reason };
  if (outcome === 'follow-up-submitted') return { ...versionOf(item), outcome, followUp, budgetYear };
  return { ...versionOf(item), ...(amendment && { amendment: amendmentOf(item.goalId, amendment) }) };
}
