import { GEH_KINDS, REFERRED_TO, type CouncilItem, type GehKind, type ReferredTo } from '#lib/planning';
import { DateField, ListField, ObjectField, PARAGRAPH_MAX, TextField, WholeNumberField, WordField } from '../http/fields.js';
import { AmendmentBody, GOALS, NextLevelDecisionBody, amendmentOf, isOutcome, versionOf } from './decision-body.dto.js';
import { JointItemBody, followUpOf, transferOf, votingOf } from './voted-item.dto.js';

const COUNCIL_OUTCOMES = ['adopted', 'adopted-with-changes', 'rejected', 'tabled', 'referred-back', 'transferred', 'amended', 'discontinued', 'confirmed-for-year', 'follow-up-noted', 'follow-up-returned'] as const;

export class CouncilItemBody extends JointItemBody {
  @WordField(COUNCIL_OUTCOMES) readonly outcome!: (typeof COUNCIL_OUTCOMES)[number];
  @WordField(GEH_KINDS, { requiredWhen: isOutcome('adopted', 'adopted-with-changes') }) readonly geh?: GehKind;
  @ObjectField(() => AmendmentBody, { requiredWhen: isOutcome('adopted-with-changes', 'amended') }) readonly amendment?: AmendmentBody;
  @DateField({ optional: true, description: 'Om inget anges: budgetårets första dag, eller vid ändring sammanträdets dag' }) readonly inForceFrom?: string | null;
  @DateField({ optional: true, requiredWhen: isOutcome('discontinued'), description: 'Målets sista dag. Om inget anges: budgetårets, eller vid ändring den som gällde förut' }) readonly inForceTo?: string | null;
  @TextField({
    max: PARAGRAPH_MAX, optional: true,
    description: 'Varför ärendet var så brådskande att det avgjordes utan att kommunstyrelsen hade yttrat sig; alla närvarande var ense (5 kap. 33 § kommunallagen)',
  }) readonly urgency?: string | null;
  @WordField(REFERRED_TO, { requiredWhen: isOutcome('referred-back') }) readonly referredTo?: ReferredTo;
}

export class CouncilDecisionBody extends NextLevelDecisionBody {
  @WholeNumberField({ min: 1, max: 1000, optional: true, description: 'Versionen av kommunstyrelsens förslag, om beslutet gäller det' }) readonly packageVersion?: number | null;
  @ListField(() => CouncilItemBody, GOALS) readonly goals!: readonly CouncilItemBody[];
}

export function councilItemOf(item: CouncilItemBody): CouncilItem {
  const { goalId, amendment } = item;
  const [version, urgency] = [versionOf(item), { urgency: item.urgency ?? null }];
  switch (item.outcome) {
    case 'adopted': return { ...version, outcome: item.outcome, ...inForceOf(item), ...urgency };
    case 'adopted-with-changes': return { ...version, outcome: item.outcome, amendment: amendmentOf(goalId, amendment), ...inForceOf(item), ...urgency };
    case 'rejected': return { ...version, outcome: item.outcome, ...reasonOf(item), ...urgency };
    case 'tabled': return { ...version, outcome: item.outcome, ...reasonOf(item), voting: votingOf(item) };
    case 'referred-back': return { ...version, outcome: item.outcome, ...referralOf(item), voting: votingOf(item) };
    case 'follow-up-noted': case 'follow-up-returned': return { ...version, ...followUpOf(item.outcome, item) };
    case 'transferred': return { ...version, outcome: item.outcome, ...transferOf(item) };
    case 'amended': return { ...version, outcome: item.outcome, amendment: amendmentOf(goalId, amendment), ...daysOf(item), ...urgency };
    case 'discontinued': return { ...version, outcome: item.outcome, ...endOf(item), ...urgency };
    case 'confirmed-for-year': return { ...version, outcome: item.outcome, budgetYear: item.budgetYear ?? 0, ...urgency };
  }
}

const reasonOf = ({ reason }: CouncilItemBody) => ({ reason: reason ?? null });

const endOf = ({ reason, inForceTo }: CouncilItemBody) => ({ reason: reason ?? '', inForceTo: inForceTo ?? '' });

const inForceOf = ({ geh = 'none', ...item }: CouncilItemBody) => ({ geh, ...daysOf(item) });

const daysOf = ({ inForceFrom, inForceTo }: Pick<CouncilItemBody, 'inForceFrom' | 'inForceTo'>) => ({ inForceFrom: inForceFrom ?? null, inForceTo: inForceTo ?? null });

const referralOf = ({ referredTo = 'board', reasons = [], respondBy = '' }: CouncilItemBody) => ({ referredTo, reasons, respondBy });
