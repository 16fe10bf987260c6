import { GEH_KINDS, type AmendmentItem, type BoardItem, type CouncilItem, type DecidedVersion, type GehKind } from '#lib/planning';
import { GoalContentBody, contentOf } from '../goals/goal-content.dto.js';
import { CodeField, DateField, IdField, ListField, ObjectField, PARAGRAPH_MAX, TextField, TextListField, WholeNumberField, WordField } from '../http/fields.js';

/** As many goals as one § is known to have decided on, several times over. */
const GOALS = { min: 1, max: 500 };

/** The text of a goal that the body had before it. */
class DecidedVersionBody {
  @IdField() readonly goalId!: string;
  @WholeNumberField({ min: 1, max: 10_000 }) readonly version!: number;
}

/** Where the decision stands in the body's minutes. */
class DecisionBody {
  @DateField() readonly meetingDate!: string;
  @WholeNumberField({ min: 1, max: 10_000 }) readonly paragraph!: number;
  @TextField({ max: 40, optional: true }) readonly caseNumber?: string | null;
}

export class CommitteeDecisionBody extends DecisionBody {
  @CodeField() readonly body!: string;
  @TextField({ max: PARAGRAPH_MAX, optional: true }) readonly lateReason?: string | null;
  @ListField(() => DecidedVersionBody, GOALS) readonly goals!: readonly DecidedVersionBody[];
}

/** A body's own words, in the place of those it had before it. */
export class AmendmentBody {
  @ObjectField(() => GoalContentBody) readonly content!: GoalContentBody;
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
}

const BOARD_OUTCOMES = ['endorsed', 'endorsed-with-amendment', 'rejection-proposed', 'tabled', 'referred-back'] as const;
const isOutcome = (...words: readonly unknown[]) => ({ outcome }: Readonly<Record<string, unknown>>): boolean => words.includes(outcome);

export class BoardItemBody extends DecidedVersionBody {
  @WordField(BOARD_OUTCOMES) readonly outcome!: (typeof BOARD_OUTCOMES)[number];
  @TextListField({
    min: 0, max: 20, itemMax: PARAGRAPH_MAX, requiredWhen: isOutcome('referred-back', 'rejection-proposed'),
  }) readonly reasons?: readonly string[];
  @DateField({ requiredWhen: isOutcome('referred-back') }) readonly respondBy?: string;
  @ObjectField(() => AmendmentBody, { requiredWhen: isOutcome('endorsed-with-amendment') }) readonly amendment?: AmendmentBody;
  @TextField({ max: PARAGRAPH_MAX, optional: true, description: 'Skäl till bordläggning' }) readonly reason?: string | null;
}

export class BoardDecisionBody extends DecisionBody {
  @ListField(() => BoardItemBody, GOALS) readonly goals!: readonly BoardItemBody[];
}

const COUNCIL_OUTCOMES = ['adopted', 'adopted-with-changes', 'rejected'] as const;

export class CouncilItemBody extends DecidedVersionBody {
  @WordField(COUNCIL_OUTCOMES) readonly outcome!: (typeof COUNCIL_OUTCOMES)[number];
  @WordField(GEH_KINDS, { requiredWhen: isOutcome('adopted', 'adopted-with-changes') }) readonly geh?: GehKind;
  @ObjectField(() => AmendmentBody, { requiredWhen: isOutcome('adopted-with-changes') }) readonly amendment?: AmendmentBody;
  @TextField({ max: PARAGRAPH_MAX, optional: true, description: 'Skäl till avslag' }) readonly reason?: string | null;
  @DateField({ optional: true }) readonly inForceFrom?: string | null;
  @DateField({ optional: true }) readonly inForceTo?: string | null;
}

export class CouncilDecisionBody extends DecisionBody {
  @ListField(() => CouncilItemBody, GOALS) readonly goals!: readonly CouncilItemBody[];
}

export const versionOf = ({ goalId, version }: DecidedVersionBody): DecidedVersion => ({ goalId, version });

export function boardItemOf({ outcome, reasons = [], respondBy = '', amendment, reason, ...item }: BoardItemBody): BoardItem {
  const version = versionOf(item);
  switch (outcome) {
    case 'endorsed': return { ...version, outcome };
    case 'endorsed-with-amendment': return { ...version, outcome, amendment: amendmentOf(item.goalId, amendment) };
    case 'rejection-proposed': return { ...version, outcome, reasons };
    case 'tabled': return { ...version, outcome, reason: reason ?? null };
    case 'referred-back': return { ...version, outcome, reasons, respondBy };
  }
}

/** The field's own check has seen to it that there is one. */
const amendmentOf = (goalId: string, amendment: AmendmentBody | undefined): AmendmentItem =>
  ({ content: contentOf(goalId, amendment?.content ?? { title: '' }), reason: amendment?.reason ?? '' });

export function councilItemOf({ outcome, geh = 'none', amendment, reason, inForceFrom, inForceTo, ...item }: CouncilItemBody): CouncilItem {
  const version = versionOf(item);
  const inForce = { geh, inForceFrom: inForceFrom ?? null, inForceTo: inForceTo ?? null };
  switch (outcome) {
    case 'adopted': return { ...version, outcome, ...inForce };
    case 'adopted-with-changes': return { ...version, outcome, amendment: amendmentOf(item.goalId, amendment), ...inForce };
    case 'rejected': return { ...version, outcome, reason: reason ?? null };
  }
}
