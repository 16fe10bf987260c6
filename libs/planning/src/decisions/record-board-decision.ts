import type { Decision } from '#lib/kernel';
import {
  acceptIfDecidable, decidedOf, decisionProblem, findGoals, textOf,
  type DecidedVersion, type DecisionRejection, type RecordedDecision,
} from './decision.js';
import { BoardDecided, type BoardOutcome, type DecisionsEvent } from './decisions.events.js';
import type { Decisions } from './decisions.state.js';

export type BoardItem = DecidedVersion & BoardOutcome;
export type RecordBoardDecision = RecordedDecision<BoardItem> & Readonly<{ kind: 'record-board-decision' }>;

/** KS proposes each goal to KF or refers it back to the body whose it is. */
export function recordBoardDecision(decisions: Decisions, command: RecordBoardDecision): Decision<DecisionsEvent, DecisionRejection> {
  const problem = decisionProblem(decisions, command);
  if (problem) return problem;
  const goals = findGoals(command.goals, command.goalsNow);
  if (!goals.ok) return goals;
  const outcomes = goals.found.map((onGoal) => ({ ...textOf(onGoal), ...outcomeOf(onGoal.item) }));
  return acceptIfDecidable(BoardDecided.create({ ...decidedOf(command), goals: outcomes }), command.goalsNow);
}

const outcomeOf = (item: BoardItem): BoardOutcome =>
  item.outcome === 'endorsed' ? { outcome: 'endorsed' } : { outcome: 'referred-back', reasons: item.reasons, respondBy: item.respondBy };
