import type { Decision, LocalDate } from '#lib/kernel';
import { firstDayOf, lastDayOf } from '../calendar/local-dates.js';
import type { GehKind } from './council-decision.js';
import {
  acceptIfDecidable, decidedOf, decisionProblem, findGoals, textOf,
  type DecidedVersion, type DecisionRejection, type OnGoal, type RecordedDecision,
} from './decision.js';
import { CouncilDecided, type CouncilOutcome, type DecisionsEvent } from './decisions.events.js';
import type { Decisions } from './decisions.state.js';

/** A day left null is the budget year's first or last. */
export type CouncilItem = DecidedVersion & Readonly<{
  outcome: 'adopted'; geh: GehKind; inForceFrom: LocalDate | null; inForceTo: LocalDate | null;
}>;
export type RecordCouncilDecision = RecordedDecision<CouncilItem> & Readonly<{ kind: 'record-council-decision' }>;

/** KF adopts the goals. The event says from which day to which each is in force. */
export function recordCouncilDecision(decisions: Decisions, command: RecordCouncilDecision): Decision<DecisionsEvent, DecisionRejection> {
  const problem = decisionProblem(decisions, command);
  if (problem) return problem;
  const goals = findGoals(command.goals, command.goalsNow);
  if (!goals.ok) return goals;
  const outcomes = goals.found.map((onGoal) => ({ ...textOf(onGoal), ...outcomeOf(onGoal) }));
  return acceptIfDecidable(CouncilDecided.create({ ...decidedOf(command), goals: outcomes }), command.goalsNow);
}

const outcomeOf = ({ item, goal }: OnGoal<CouncilItem>): CouncilOutcome => ({
  outcome: item.outcome,
  geh: item.geh,
  inForceFrom: item.inForceFrom ?? firstDayOf(goal.budgetYear),
  inForceTo: item.inForceTo ?? lastDayOf(goal.budgetYear),
});
