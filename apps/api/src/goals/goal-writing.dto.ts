import { CodeField, DateField, ObjectField, PARAGRAPH_MAX, TextField, TextListField, WholeNumberField, YearField } from '../http/fields.js';
import { GoalContentBody } from './goal-content.dto.js';

export class DraftGoalBody {
  @YearField() readonly budgetYear!: number;
  @CodeField() readonly unit!: string;
  @CodeField() readonly area!: string;
  @ObjectField(() => GoalContentBody) readonly content!: GoalContentBody;
}

export class ReviseGoalBody {
  @ObjectField(() => GoalContentBody) readonly content!: GoalContentBody;
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
}

export class SubmitGoalPreliminarilyBody {
  @WholeNumberField({ min: 1, max: 10_000 }) readonly version!: number;
  @DateField({ description: 'Dagen då organet ska besluta om målet' }) readonly decisionExpectedOn!: string;
  @TextField({ max: PARAGRAPH_MAX, optional: true }) readonly lateReason?: string | null;
}

export class RequestCompletionBody {
  @WholeNumberField({ min: 1, max: 10_000 }) readonly version!: number;
  @TextListField({ min: 0, max: 20, itemMax: PARAGRAPH_MAX, description: 'Vad som saknas, punkt för punkt' }) readonly points!: readonly string[];
  @DateField() readonly respondBy!: string;
}
