import { GEH_KINDS, type BoardItem, type CouncilItem, type DecidedVersion, type GehKind } from '#lib/planning';
import { CodeField, DateField, IdField, ListField, PARAGRAPH_MAX, TextField, TextListField, WholeNumberField, WordField } from '../http/fields.js';

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

const BOARD_OUTCOMES = ['endorsed', 'referred-back'] as const;
const isReferredBack = ({ outcome }: Readonly<Record<string, unknown>>): boolean => outcome === 'referred-back';

export class BoardItemBody extends DecidedVersionBody {
  @WordField(BOARD_OUTCOMES) readonly outcome!: (typeof BOARD_OUTCOMES)[number];
  @TextListField({ min: 0, max: 20, itemMax: PARAGRAPH_MAX, requiredWhen: isReferredBack }) readonly reasons?: readonly string[];
  @DateField({ requiredWhen: isReferredBack }) readonly respondBy?: string;
}

export class BoardDecisionBody extends DecisionBody {
  @ListField(() => BoardItemBody, GOALS) readonly goals!: readonly BoardItemBody[];
}

const COUNCIL_OUTCOMES = ['adopted'] as const;

export class CouncilItemBody extends DecidedVersionBody {
  @WordField(COUNCIL_OUTCOMES) readonly outcome!: (typeof COUNCIL_OUTCOMES)[number];
  @WordField(GEH_KINDS) readonly geh!: GehKind;
  @DateField({ optional: true }) readonly inForceFrom?: string | null;
  @DateField({ optional: true }) readonly inForceTo?: string | null;
}

export class CouncilDecisionBody extends DecisionBody {
  @ListField(() => CouncilItemBody, GOALS) readonly goals!: readonly CouncilItemBody[];
}

export const versionOf = ({ goalId, version }: DecidedVersionBody): DecidedVersion => ({ goalId, version });

export const boardItemOf = ({ outcome, reasons = [], respondBy = '', ...item }: BoardItemBody): BoardItem =>
  outcome === 'endorsed' ? { ...versionOf(item), outcome } : { ...versionOf(item), outcome, reasons, respondBy };

export const councilItemOf = ({ outcome, geh, inForceFrom, inForceTo, ...item }: CouncilItemBody): CouncilItem =>
  ({ ...versionOf(item), outcome, geh, inForceFrom: inForceFrom ?? null, inForceTo: inForceTo ?? null });
