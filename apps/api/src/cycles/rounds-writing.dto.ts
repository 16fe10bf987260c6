import { ASSESSMENTS, type Assessment } from '#lib/planning';
import { CodeField, DateField, LINE_MAX, PARAGRAPH_MAX, TextField, WordListField } from '../http/fields.js';
import { CycleAddress } from './cycle-writing.dto.js';

const StatusesField = (): PropertyDecorator => WordListField(ASSESSMENTS, { description: 'De bedömningar som rapporten använder' });

export class RoundAddress extends CycleAddress {
  @CodeField() readonly followUp!: string;
}

export class OpenFollowUpRoundBody {
  @CodeField() readonly code!: string;
  @TextField({ max: LINE_MAX }) readonly title!: string;
  @DateField() readonly periodEnds!: string;
  @DateField({ description: 'När enheternas rapporter ska vara inne' }) readonly reportBy!: string;
  @StatusesField() readonly statuses!: readonly Assessment[];
}

export class StatusSetBody {
  @StatusesField() readonly statuses!: readonly Assessment[];
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
}
