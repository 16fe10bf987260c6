import type { BoardItem } from '#lib/planning';
import { ListField, ObjectField, WordField } from '../http/fields.js';
import { AmendmentBody, GOALS, NextLevelDecisionBody, amendmentOf, isOutcome, versionOf } from './decision-body.dto.js';
import { JointItemBody, followUpOf, transferOf, votingOf } from './voted-item.dto.js';

const BOARD_OUTCOMES = ['endorsed', 'endorsed-with-amendment', 'rejection-proposed', 'rescinded', 'tabled', 'referred-back', 'transferred', 'amendment-proposed', 'discontinuation-proposed', 'confirmation-proposed', 'follow-up-noted', 'follow-up-returned'] as const;

export class BoardItemBody extends JointItemBody {
  @WordField(BOARD_OUTCOMES) readonly outcome!: (typeof BOARD_OUTCOMES)[number];
  @ObjectField(() => AmendmentBody, { requiredWhen: isOutcome('endorsed-with-amendment') }) readonly amendment?: AmendmentBody;
}

export class BoardDecisionBody extends NextLevelDecisionBody {
  @ListField(() => BoardItemBody, GOALS) readonly goals!: readonly BoardItemBody[];
}

export function boardItemOf({ outcome, reasons = [], respondBy = '', amendment, reason, ...item }: BoardItemBody): BoardItem {
  const version = versionOf(item);
  switch (outcome) {
    case 'endorsed': return { ...version, outcome };
    case 'endorsed-with-amendment': return { ...version, outcome, amendment: amendmentOf(item.goalId, amendment) };
    case 'rejection-proposed': return { ...version, outcome, reasons };
    case 'rescinded': return { ...version, outcome, reason: reason ?? '' };
    case 'tabled': return { ...version, outcome, reason: reason ?? null, voting: votingOf(item) };
    case 'referred-back': return { ...version, outcome, reasons, respondBy, voting: votingOf(item) };
    case 'follow-up-noted': case 'follow-up-returned': return { ...version, ...followUpOf(outcome, { ...item, reasons, respondBy }) };
    case 'transferred': return { ...version, outcome, ...transferOf(item) };
    case 'amendment-proposed': case 'discontinuation-proposed': case 'confirmation-proposed': return { ...version, outcome, reason: reason ?? '' };
  }
}
