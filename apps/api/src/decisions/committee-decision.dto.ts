import type { CommitteeItem } from '#lib/planning';
import { CodeField, ListField, PARAGRAPH_MAX, TextField, WordField } from '../http/fields.js';
import { DecidedVersionBody, DecisionBody, GOALS, isOutcome, versionOf } from './decision-body.dto.js';

const COMMITTEE_OUTCOMES = ['submitted', 'withdrawn'] as const;

export class CommitteeItemBody extends DecidedVersionBody {
  @WordField(COMMITTEE_OUTCOMES, { optional: true, description: 'Utelämnat: målet lämnas in' }) readonly outcome?: (typeof COMMITTEE_OUTCOMES)[number] | null;
  @TextField({ max: PARAGRAPH_MAX, requiredWhen: isOutcome('withdrawn'), description: 'Skäl till att målet återkallas' }) readonly reason?: string;
}

export class CommitteeDecisionBody extends DecisionBody {
  @CodeField() readonly body!: string;
  @TextField({ max: PARAGRAPH_MAX, optional: true }) readonly lateReason?: string | null;
  @ListField(() => CommitteeItemBody, GOALS) readonly goals!: readonly CommitteeItemBody[];
}

export const committeeItemOf = ({ outcome, reason = '', ...item }: CommitteeItemBody): CommitteeItem =>
  (outcome === 'withdrawn' ? { ...versionOf(item), outcome, reason } : versionOf(item));
