import type { AmendmentItem, DecidedVersion } from '#lib/planning';
import { GoalContentBody, contentOf } from '../goals/goal-content.dto.js';
import { DateField, HashField, IdField, ObjectField, PARAGRAPH_MAX, ParagraphField, TextField, WholeNumberField, WordField } from '../http/fields.js';
import { ProceedingsBody } from './proceedings.dto.js';

/** As many goals as one § is known to have decided on, several times over. */
export const GOALS = { min: 1, max: 500 };

/** The text of a goal that the body had before it. */
export class DecidedVersionBody {
  @IdField() readonly goalId!: string;
  @WholeNumberField({ min: 1, max: 10_000 }) readonly version!: number;
}

/** Where the decision stands in the body's minutes. */
export class DecisionBody {
  @DateField() readonly meetingDate!: string;
  @ParagraphField() readonly paragraph!: number;
  @TextField({ max: 40, optional: true }) readonly caseNumber?: string | null;
  @HashField({ optional: true, description: 'SHA-256 av protokollsutdraget som beslutet registreras från' }) readonly documentSha256?: string | null;
  @ObjectField(() => ProceedingsBody, { optional: true, description: 'Hur organet kom till beslutet: närvaro, jäv, omröstningar och reservationer' }) readonly proceedings?: ProceedingsBody | null;
}

/** KS's or KF's decision on goals that the one who records it may have written. */
export class NextLevelDecisionBody extends DecisionBody {
  @WordField(['awaited'], {
    optional: true, description: 'Beslutet väntar på att någon annan kontrasignerar det. Det behövs när den som registrerar har skrivit något av målen själv.',
  }) readonly countersigning?: 'awaited' | null;
}

/** A body's own words, in the place of those it had before it. */
export class AmendmentBody {
  @ObjectField(() => GoalContentBody) readonly content!: GoalContentBody;
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
}

export const isOutcome = (...words: readonly unknown[]) => ({ outcome }: Readonly<Record<string, unknown>>): boolean => words.includes(outcome);

export const versionOf = ({ goalId, version }: DecidedVersionBody): DecidedVersion => ({ goalId, version });

/** The field's own check has seen to it that there is one. */
export const amendmentOf = (goalId: string, amendment: AmendmentBody | undefined): AmendmentItem =>
  ({ content: contentOf(goalId, amendment?.content ?? { title: '' }), reason: amendment?.reason ?? '' });
