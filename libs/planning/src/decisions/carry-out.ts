import type { Basis, EventOf } from '#lib/kernel';
import type { DecidedStep } from '../goal/decided-text.js';
import type { DecidedGoalCommand } from '../goal/goal.decider.js';
import type { ReferredTo } from '../goal/goal.events.js';
import type {
  BoardOutcome, CommitteeDecided, CommitteeOutcome, CouncilOutcome, Decided, DecidedEvent, DecidedText, FollowUpOutcome, InForce, ReferralOutcome, TablingOutcome, TransferOutcome,
} from './decisions.events.js';

type CommitteeDecidedData = EventOf<typeof CommitteeDecided>['data'];

/** What a decision brings to each of its goals, in the decision's order. */
export function goalCommandsOf(event: DecidedEvent): readonly DecidedGoalCommand[] {
  switch (event.type) {
    case 'committee-decided':
      return event.data.goals.map((goal) => committeeCommand(stepOf(event.data, goal), goal, event.data));
    case 'board-decided':
      return event.data.goals.map((goal) => boardCommand(stepOf(event.data, goal), goal));
    case 'council-decided':
      return event.data.goals.map((goal) => councilCommand(stepOf(event.data, goal), goal));
  }
}

function committeeCommand(step: DecidedStep, outcome: CommitteeOutcome, { recordedOn, lateReason }: CommitteeDecidedData): DecidedGoalCommand {
  switch (outcome.outcome) {
    case 'submitted': {
      const { deadline, daysLate } = outcome;
      return { kind: 'submit-goal', ...step, submittedOn: recordedOn, deadline, daysLate, lateReason: daysLate > 0 ? lateReason : null };
    }
    case 'confirmed': return { kind: 'confirm-submission', ...step };
    case 'changed': return { kind: 'change-submission', ...step, amendment: outcome.amendment, submittedOn: recordedOn };
    case 'withdrawn': return { kind: 'withdraw-goal', ...step, reason: outcome.reason };
    case 'follow-up-submitted': return { kind: 'submit-follow-up', ...step, followUp: outcome.followUp, budgetYear: outcome.budgetYear };
  }
}

function boardCommand(step: DecidedStep, outcome: BoardOutcome): DecidedGoalCommand {
  switch (outcome.outcome) {
    case 'endorsed': return { kind: 'endorse-goal', ...step };
    case 'endorsed-with-amendment': return { kind: 'endorse-goal-with-amendment', ...step, amendment: outcome.amendment };
    case 'rejection-proposed': return { kind: 'propose-goal-rejection', ...step, reasons: outcome.reasons };
    case 'rescinded': return { kind: 'rescind-endorsement', ...step, reason: outcome.reason };
    case 'tabled': return tabling(step, outcome);
    case 'referred-back': return referral(step, { ...outcome, referredTo: 'committee' });
    case 'transferred': return transfer(step, outcome);
    case 'follow-up-noted': case 'follow-up-returned': return onFollowUp(step, outcome);
    case 'amendment-proposed': return { kind: 'propose-goal-change', ...step, change: 'amendment', reason: outcome.reason };
    case 'discontinuation-proposed': return { kind: 'propose-goal-change', ...step, change: 'discontinuation', reason: outcome.reason };
    case 'confirmation-proposed': return { kind: 'propose-goal-change', ...step, change: 'confirmation', reason: outcome.reason };
  }
}

function councilCommand(step: DecidedStep, outcome: CouncilOutcome): DecidedGoalCommand {
  switch (outcome.outcome) {
    case 'adopted': return { kind: 'adopt-goal', ...step, ...inForceOf(outcome), urgency: outcome.urgency };
    case 'adopted-with-changes': return { kind: 'adopt-goal-with-changes', ...step, amendment: outcome.amendment, ...inForceOf(outcome), urgency: outcome.urgency };
    case 'rejected': return { kind: 'reject-goal', ...step, reason: outcome.reason, urgency: outcome.urgency };
    case 'tabled': return tabling(step, outcome);
    case 'referred-back': return referral(step, outcome);
    case 'transferred': return transfer(step, outcome);
    case 'follow-up-noted': case 'follow-up-returned': return onFollowUp(step, outcome);
    case 'amended': {
      const { amendment, inForceFrom, inForceTo, urgency } = outcome;
      return { kind: 'amend-goal', ...step, amendment, inForceFrom, inForceTo, urgency };
    }
    case 'discontinued': return { kind: 'discontinue-goal', ...step, reason: outcome.reason, inForceTo: outcome.inForceTo, urgency: outcome.urgency };
    case 'confirmed-for-year': return { kind: 'confirm-goal-for-year', ...step, budgetYear: outcome.budgetYear, urgency: outcome.urgency };
  }
}

const tabling = (step: DecidedStep, { reason, voting }: TablingOutcome): DecidedGoalCommand => ({ kind: 'table-goal', ...step, reason, voting });

const referral = (step: DecidedStep, { referredTo, reasons, respondBy, voting }: ReferralOutcome & Readonly<{ referredTo: ReferredTo }>): DecidedGoalCommand =>
  ({ kind: 'refer-goal-back', ...step, referredTo, reasons, respondBy, voting });

const transfer = ({ goalId, decisionId, basis }: DecidedStep, { toUnit, effectiveFrom }: TransferOutcome): DecidedGoalCommand =>
  ({ kind: 'transfer-goal', goalId, decisionId, basis, toUnit, effectiveFrom });

function onFollowUp(step: DecidedStep, outcome: FollowUpOutcome): DecidedGoalCommand {
  const { followUp, budgetYear } = outcome;
  if (outcome.outcome === 'follow-up-noted') return { kind: 'note-follow-up', ...step, followUp, budgetYear };
  return { kind: 'return-follow-up', ...step, followUp, budgetYear, reasons: outcome.reasons, respondBy: outcome.respondBy };
}

const inForceOf = ({ geh, inForceFrom, inForceTo }: InForce): InForce => ({ geh, inForceFrom, inForceTo });

const stepOf = (decided: Decided, { goalId, version, contentHash }: DecidedText): DecidedStep =>
  ({ goalId, version, contentHash, decisionId: decided.decisionId, basis: basisOf(decided) });

const basisOf = ({ body, meetingDate, paragraph }: Decided): Basis => ({ body, meetingDate, paragraph });
