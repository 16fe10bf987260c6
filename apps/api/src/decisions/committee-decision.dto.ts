import { CodeField, ListField, PARAGRAPH_MAX, TextField } from '../http/fields.js';
import { DecidedVersionBody, DecisionBody, GOALS } from './decision-body.dto.js';

export class CommitteeDecisionBody extends DecisionBody {
  @CodeField() readonly body!: string;
  @TextField({ max: PARAGRAPH_MAX, optional: true }) readonly lateReason?: string | null;
  @ListField(() => DecidedVersionBody, GOALS) readonly goals!: readonly DecidedVersionBody[];
}
