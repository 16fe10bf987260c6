import type { Basis } from '#lib/kernel';
import type { DecidedStep } from '../goal/decided-text.js';
import type { DecidedGoalCommand } from '../goal/goal.decider.js';
import type { BoardOutcome, CouncilOutcome, Decided, DecidedText, DecisionsEvent } from './decisions.events.js';

/** What a decision brings to each of its goals, in the decision's order. */
export function goalCommandsOf(event: DecisionsEvent): readonly DecidedGoalCommand[] {
  switch (event.type) {
    case 'committee-decided': {
      const { recordedOn, lateReason } = event.data;
      return event.data.goals.map(({ deadline, daysLate, ...text }) => ({
        kind: 'submit-goal', ...stepOf(event.data, text),
        submittedOn: recordedOn, deadline, daysLate, lateReason: daysLate > 0 ? lateReason : null,
      }));
    }
    case 'board-decided':
      return event.data.goals.map((goal) => boardCommand(stepOf(event.data, goal), goal));
    case 'council-decided':
      return event.data.goals.map((goal) => councilCommand(stepOf(event.data, goal), goal));
  }
}

function boardCommand(step: DecidedStep, outcome: BoardOutcome): DecidedGoalCommand {
  switch (outcome.outcome) {
    case 'endorsed': return { kind: 'endorse-goal', ...step };
    case 'endorsed-with-amendment': return { kind: 'endorse-goal-with-amendment', ...step, amendment: outcome.amendment };
    case 'rejection-proposed': return { kind: 'propose-goal-rejection', ...step, reasons: outcome.reasons };
    case 'tabled': return { kind: 'table-goal', ...step, reason: outcome.reason };
    case 'referred-back': return { kind: 'refer-goal-back', ...step, reasons: outcome.reasons, respondBy: outcome.respondBy };
  }
}

function councilCommand(step: DecidedStep, outcome: CouncilOutcome): DecidedGoalCommand {
  if (outcome.outcome === 'rejected') return { kind: 'reject-goal', ...step, reason: outcome.reason };
  const { geh, inForceFrom, inForceTo } = outcome;
  switch (outcome.outcome) {
    case 'adopted': return { kind: 'adopt-goal', ...step, geh, inForceFrom, inForceTo };
    case 'adopted-with-changes': return { kind: 'adopt-goal-with-changes', ...step, amendment: outcome.amendment, geh, inForceFrom, inForceTo };
  }
}

const stepOf = (decided: Decided, { goalId, version, contentHash }: DecidedText): DecidedStep =>
  ({ goalId, version, contentHash, decisionId: decided.decisionId, basis: basisOf(decided) });

const basisOf = ({ body, meetingDate, paragraph }: Decided): Basis => ({ body, meetingDate, paragraph });
