import type { Decision } from '#lib/kernel';
import { amendmentOf, type AmendmentItem } from './amendment-item.js';
import {
  acceptIfDecidable, decidedOf, decisionProblem, findGoals, textOf,
  type DecidedVersion, type DecisionRejection, type OnGoal, type RecordedDecision,
} from './decision.js';
import { BoardDecided, type BoardOutcome, type DecisionsEvent, type FollowUpOutcome, type ReferralOutcome, type TablingOutcome } from './decisions.events.js';
import type { Decisions } from './decisions.state.js';
import { followUpOf, type FollowUpItem } from './follow-up-item.js';
import { signedDecision, type ByAPerson, type OwnTextRejection } from './separation-of-duties.js';
import { transfer, transfersProblem, type TransferItemRejection, type UnitsNow } from './transfer-item.js';
import { referral, tabling, type VotedItem } from './voted-item.js';

export type BoardItem = DecidedVersion & (
  | Exclude<BoardOutcome, { outcome: 'endorsed-with-amendment' | 'tabled' | 'referred-back' } | FollowUpOutcome>
  | FollowUpItem
  | VotedItem<TablingOutcome>
  | VotedItem<ReferralOutcome>
  | Readonly<{ outcome: 'endorsed-with-amendment'; amendment: AmendmentItem }>);

/** `amendedHashes` holds the SHA-256 of each amended text, by goal; `unitsNow` the units that goals are transferred to. */
export type RecordBoardDecision = RecordedDecision<BoardItem> & ByAPerson & Readonly<{
  kind: 'record-board-decision'; amendedHashes: Readonly<Record<string, string>>; unitsNow: UnitsNow;
}>;
export type RecordBoardDecisionRejection = DecisionRejection | TransferItemRejection | OwnTextRejection;

/** KS proposes what KF should do with each goal, adopted or not yet, refers it back to the body whose it is, or waits; until KF has decided, it may take its proposal back. */
export function recordBoardDecision(decisions: Decisions, command: RecordBoardDecision): Decision<DecisionsEvent, RecordBoardDecisionRejection> {
  const problem = decisionProblem(decisions, command);
  if (problem) return problem;
  const goals = findGoals(command.goals, command.goalsNow);
  if (!goals.ok) return goals;
  const untransferable = transfersProblem(goals.found, command.unitsNow);
  if (untransferable) return untransferable;
  const outcomes = goals.found.map((onGoal) => ({ ...textOf(onGoal), ...outcomeOf(onGoal, command) }));
  const event = BoardDecided.create({ ...decidedOf(command), goals: outcomes });
  const decidable = acceptIfDecidable(event, command.goalsNow);
  return decidable.ok ? signedDecision(event, command) : decidable;
}

function outcomeOf({ item, goal }: OnGoal<BoardItem>, { amendedHashes }: RecordBoardDecision): BoardOutcome {
  switch (item.outcome) {
    case 'endorsed': return { outcome: 'endorsed' };
    case 'endorsed-with-amendment': return { outcome: item.outcome, amendment: amendmentOf(item, goal, amendedHashes) };
    case 'rejection-proposed': return { outcome: item.outcome, reasons: item.reasons };
    case 'rescinded': return { outcome: item.outcome, reason: item.reason };
    case 'tabled': return tabling(item);
    case 'referred-back': return referral(item);
    case 'transferred': return transfer(item);
    case 'follow-up-noted': case 'follow-up-returned': return followUpOf(item, goal);
    case 'amendment-proposed': case 'discontinuation-proposed': case 'confirmation-proposed': return { outcome: item.outcome, reason: item.reason };
  }
}
