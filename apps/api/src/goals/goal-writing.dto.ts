import { ASSESSMENTS, CERTAINTIES, type Assessment, type Certainty } from '#lib/planning';
import { CodeField, DateField, LINE_MAX, ListField, ObjectField, PARAGRAPH_MAX, TextField, TextListField, WholeNumberField, WordField, YearField } from '../http/fields.js';
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

export class MeasureBody {
  @TextField({ max: PARAGRAPH_MAX }) readonly text!: string;
  @TextField({ max: LINE_MAX }) readonly responsible!: string;
  @DateField() readonly dueOn!: string;
}

export class AssessGoalBody {
  @CodeField() readonly followUp!: string;
  @WordField(ASSESSMENTS) readonly assessment!: Assessment;
  @WordField(CERTAINTIES) readonly certainty!: Certainty;
  @TextField({ max: PARAGRAPH_MAX }) readonly motivation!: string;
  @ListField(() => MeasureBody, { min: 0, max: 20, optional: true }) readonly measures?: readonly MeasureBody[] | null;
}
