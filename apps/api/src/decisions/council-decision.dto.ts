import { GEH_KINDS, REFERRED_TO, type CouncilItem, type GehKind, type ReferredTo } from '#lib/planning';
import { DateField, ListField, ObjectField, PARAGRAPH_MAX, TextField, WordField } from '../http/fields.js';
import { AmendmentBody, DecisionBody, GOALS, amendmentOf, isOutcome, versionOf } from './decision-body.dto.js';
import { JointItemBody, followUpOf, transferOf, votingOf } from './voted-item.dto.js';

const COUNCIL_OUTCOMES = ['adopted', 'adopted-with-changes', 'rejected', 'tabled', 'referred-back', 'transferred', 'follow-up-noted', 'follow-up-returned'] as const;

export class CouncilItemBody extends JointItemBody {
  @WordField(COUNCIL_OUTCOMES) readonly outcome!: (typeof COUNCIL_OUTCOMES)[number];
  @WordField(GEH_KINDS, { requiredWhen: isOutcome('adopted', 'adopted-with-changes') }) readonly geh?: GehKind;
  @ObjectField(() => AmendmentBody, { requiredWhen: isOutcome('adopted-with-changes') }) readonly amendment?: AmendmentBody;
  @DateField({ optional: true }) readonly inForceFrom?: string | null;
  @DateField({ optional: true }) readonly inForceTo?: string | null;
  @TextField({
    max: PARAGRAPH_MAX, optional: true,
    description: 'Varför ärendet var så brådskande att det avgjordes utan att kommunstyrelsen hade yttrat sig; alla närvarande var ense (5 kap. 33 § kommunallagen)',
  }) readonly urgency?: string | null;
  @WordField(REFERRED_TO, { requiredWhen: isOutcome('referred-back') }) readonly referredTo?: ReferredTo;
}

export class CouncilDecisionBody extends DecisionBody {
  @ListField(() => CouncilItemBody, GOALS) readonly goals!: readonly CouncilItemBody[];
}

export function councilItemOf(item: CouncilItemBody): CouncilItem {
  const version = versionOf(item);
  switch (item.outcome) {
    case 'adopted': return { ...version, outcome: item.outcome, ...inForceOf(item), urgency: item.urgency ?? null };
    case 'adopted-with-changes': return { ...version, outcome: item.outcome, amendment: amendmentOf(item.goalId, item.amendment), ...inForceOf(item), urgency: item.urgency ?? null };
    case 'rejected': return { ...version, outcome: item.outcome, reason: item.reason ?? null, urgency: item.urgency ?? null };
    case 'tabled': return { ...version, outcome: item.outcome, reason: item.reason ?? null, voting: votingOf(item) };
    case 'referred-back': return { ...version, outcome: item.outcome, ...referralOf(item), voting: votingOf(item) };
    case 'follow-up-noted': case 'follow-up-returned': return { ...version, ...followUpOf(item.outcome, item) };
    case 'transferred': return { ...version, outcome: item.outcome, ...transferOf(item) };
  }
}

const inForceOf = ({ geh = 'none', inForceFrom, inForceTo }: CouncilItemBody) =>
  ({ geh, inForceFrom: inForceFrom ?? null, inForceTo: inForceTo ?? null });

const referralOf = ({ referredTo = 'board', reasons = [], respondBy = '' }: CouncilItemBody) => ({ referredTo, reasons, respondBy });
