import type { Decision, LocalDate, Rejected } from '#lib/kernel';
import { firstDayOf, lastDayOf } from '../calendar/local-dates.js';
import { cellProblem, type CellRejection } from '../cycle/cell-problem.js';
import { absentCycle, type Cycle } from '../cycle/cycle.state.js';
import type { ReferredTo } from '../goal/goal.events.js';
import type { ExistingGoal } from '../goal/goal.state.js';
import { responsibleUnit } from '../goal/responsibility.js';
import { endOf } from '../goal/texts-in-force.js';
import type { Urgency } from '../goal/whose-turn.js';
import { amendmentOf, type AmendmentItem } from './amendment-item.js';
import type { GehKind } from './council-decision.js';
import {
  acceptIfDecidable, decidedOf, decisionProblem, findGoals, textOf,
  type DecidedVersion, type DecisionRejection, type OnGoal, type RecordedDecision,
} from './decision.js';
import { CouncilDecided, type CouncilOutcome, type DecisionsEvent, type InForce, type ReferralOutcome, type TablingOutcome, type TransferOutcome } from './decisions.events.js';
import type { Decisions } from './decisions.state.js';
import { followUpOf, type FollowUpItem } from './follow-up-item.js';
import { packageProblem, type PackageRejection } from './package-problem.js';
import { signedDecision, type ByAPerson, type OwnTextRejection } from './separation-of-duties.js';
import { transfer, transfersProblem, type TransferItemRejection, type UnitsNow } from './transfer-item.js';
import { referral, tabling, type VotedItem } from './voted-item.js';

/** A day left null is the budget year's first or last; of an amendment, the meeting's day or the goal's last. */
type InForceItem = Readonly<{ geh: GehKind; inForceFrom: LocalDate | null; inForceTo: LocalDate | null }>;
/** Left out where KS has been heard. */
type UrgentItem = Readonly<{ urgency?: string | null }>;
export type CouncilItem = DecidedVersion & (
  | Readonly<{ outcome: 'adopted' }> & InForceItem & UrgentItem
  | Readonly<{ outcome: 'adopted-with-changes'; amendment: AmendmentItem }> & InForceItem & UrgentItem
  | Readonly<{ outcome: 'rejected'; reason: string | null }> & UrgentItem
  | VotedItem<TablingOutcome>
  | VotedItem<ReferralOutcome> & Readonly<{ referredTo: ReferredTo }>
  | TransferOutcome
  | FollowUpItem
  | Readonly<{ outcome: 'confirmed-for-year'; budgetYear: number }> & UrgentItem
  | Readonly<{ outcome: 'amended'; amendment: AmendmentItem; inForceFrom: LocalDate | null; inForceTo: LocalDate | null }> & UrgentItem
  | Readonly<{ outcome: 'discontinued'; reason: string; inForceTo: LocalDate }> & UrgentItem);
/**
 * `amendedHashes` holds the SHA-256 of each amended text, by goal; `unitsNow` the units that goals are transferred to;
 * `packageVersion` is that of KS's proposal, left out where the decision is on goals by themselves; `cycle` is that of the goals' budget year,
 * `yearsNow` are those that goals are confirmed for.
 */
export type RecordCouncilDecision = RecordedDecision<CouncilItem> & ByAPerson & Readonly<{
  kind: 'record-council-decision'; amendedHashes: Readonly<Record<string, string>>; unitsNow: UnitsNow;
  packageVersion?: number | null; cycle: Cycle; yearsNow: Readonly<Record<number, Cycle>>;
}>;
export type RecordCouncilDecisionRejection = DecisionRejection | PackageRejection | TransferItemRejection | CellRejection | OwnTextRejection;

/** KF adopts the goals or turns them down, refers them back or waits; what it has adopted, it changes or ends. The event says from which day to which each is in force. */
export function recordCouncilDecision(decisions: Decisions, command: RecordCouncilDecision): Decision<DecisionsEvent, RecordCouncilDecisionRejection> {
  const { packageVersion = null } = command;
  const problem = decisionProblem(decisions, command) ?? packageProblem({ ...command, packageVersion });
  if (problem) return problem;
  const goals = findGoals(command.goals, command.goalsNow);
  if (!goals.ok) return goals;
  const unplaceable = transfersProblem(goals.found, command.unitsNow) ?? confirmationsProblem(goals.found, command);
  if (unplaceable) return unplaceable;
  const outcomes = goals.found.map((onGoal) => ({ ...textOf(onGoal), ...outcomeOf(onGoal, command) }));
  const event = CouncilDecided.create({ ...decidedOf(command), goals: outcomes, packageVersion });
  const decidable = acceptIfDecidable(event, command.goalsNow);
  return decidable.ok ? signedDecision(event, command) : decidable;
}

/** In the year there must be a cell for the goal: that of the unit which answers for it then. */
function confirmationsProblem(found: readonly OnGoal<CouncilItem>[], { yearsNow }: RecordCouncilDecision): Rejected<CellRejection> | undefined {
  for (const { item, goal } of found) {
    if (item.outcome !== 'confirmed-for-year') continue;
    const { budgetYear } = item;
    const problem = cellProblem({ cycle: yearsNow[budgetYear] ?? absentCycle, budgetYear, unit: responsibleUnit(goal, firstDayOf(budgetYear)), area: goal.area });
    if (problem) return problem;
  }
  return undefined;
}

function outcomeOf({ item, goal }: OnGoal<CouncilItem>, { amendedHashes, meetingDate }: RecordCouncilDecision): CouncilOutcome {
  switch (item.outcome) {
    case 'adopted': return { outcome: item.outcome, ...inForceOf(item, goal), ...urgencyOf(item) };
    case 'adopted-with-changes': return { outcome: item.outcome, amendment: amendmentOf(item, goal, amendedHashes), ...inForceOf(item, goal), ...urgencyOf(item) };
    case 'rejected': return { outcome: item.outcome, reason: item.reason, ...urgencyOf(item) };
    case 'tabled': return tabling(item);
    case 'referred-back': return { ...referral(item), referredTo: item.referredTo };
    case 'transferred': return transfer(item);
    case 'follow-up-noted': case 'follow-up-returned': return followUpOf(item, goal);
    case 'amended': {
      const inForceFrom = item.inForceFrom ?? meetingDate;
      return { outcome: item.outcome, amendment: amendmentOf(item, goal, amendedHashes), inForceFrom, inForceTo: item.inForceTo ?? lastDayOn(goal), ...urgencyOf(item) };
    }
    case 'discontinued': return { outcome: item.outcome, reason: item.reason, inForceTo: item.inForceTo, ...urgencyOf(item) };
    case 'confirmed-for-year': return { outcome: item.outcome, budgetYear: item.budgetYear, ...urgencyOf(item) };
  }
}

/** An amended goal is in force for as long as it was to be. */
const lastDayOn = (goal: ExistingGoal): LocalDate => (goal.status === 'adopted' ? endOf(goal.inForce) : undefined) ?? lastDayOf(goal.budgetYear);

const urgencyOf = ({ urgency = null }: UrgentItem): Urgency => ({ urgency });

const inForceOf = ({ geh, inForceFrom, inForceTo }: InForceItem, { budgetYear }: ExistingGoal): InForce =>
  ({ geh, inForceFrom: inForceFrom ?? firstDayOf(budgetYear), inForceTo: inForceTo ?? lastDayOf(budgetYear) });
