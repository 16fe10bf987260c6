import { SUBMISSION_MISTAKES, type SubmissionMistake } from '#lib/planning';
import { CodeField, DateField, IdField, ObjectField, PARAGRAPH_MAX, TextField, TextListField, WholeNumberField, WordField, YearField } from '../http/fields.js';
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

const isMistake = (word: string) => ({ mistake }: Readonly<Record<string, unknown>>): boolean => mistake === word;

/** What was wrong with a submission. */
export class VoidSubmissionBody {
  @WholeNumberField({ min: 1, max: 10_000 }) readonly version!: number;
  @WordField(SUBMISSION_MISTAKES, { description: 'Målet var redan inlämnat, eller skulle ha lämnats in för en annan enhet' }) readonly mistake!: SubmissionMistake['kind'];
  @IdField({ requiredWhen: isMistake('duplicate'), description: 'Målet som redan var inlämnat' }) readonly duplicates?: string;
  @CodeField({ requiredWhen: isMistake('wrong-unit'), description: 'Enheten som målet skulle ha lämnats in för' }) readonly rightUnit?: string;
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
}

/** The text that KF adopted, by its corrected minutes. */
export class RealignTextBody {
  @DateField({ description: 'Kommunfullmäktiges sammanträde' }) readonly meetingDate!: string;
  @IdField({ description: 'Rättelsen i protokollet' }) readonly correctionId!: string;
  @ObjectField(() => GoalContentBody) readonly content!: GoalContentBody;
}

export class RequestCompletionBody {
  @WholeNumberField({ min: 1, max: 10_000 }) readonly version!: number;
  @TextListField({ min: 0, max: 20, itemMax: PARAGRAPH_MAX, description: 'Vad som saknas, punkt för punkt' }) readonly points!: readonly string[];
  @DateField() readonly respondBy!: string;
}
