import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import type { Goal } from '../goal/goal.state.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { awaitingUnder, type NotAwaitingRejection } from './awaiting-decision.js';
import { acceptIfDecidable, type UndecidableRejection } from './decision.js';
import { DecisionCountersigned, type DecisionsEvent } from './decisions.events.js';
import type { Awaiting, Decisions } from './decisions.state.js';
import { ownTextProblem, type OwnTextRejection } from './separation-of-duties.js';

/** `goalsNow` holds the decision's goals as they stand, by id. */
export type CountersignDecision = Readonly<{
  kind: 'countersign-decision'; body: string; meetingDate: LocalDate; paragraph: number;
  recordedBy: string; today: LocalDate; goalsNow: Readonly<Record<string, Goal>>;
}>;
export type CountersignDecisionRejection =
  NotAwaitingRejection | OwnTextRejection | UndecidableRejection | RejectionsOf<{ 'own-recording-countersigned': NoParams }>;

/** Somebody who neither recorded the decision nor wrote any of its goals has compared it with the minutes: now it stands, and is brought to the goals. */
export function countersignDecision(decisions: Decisions, command: CountersignDecision): Decision<DecisionsEvent, CountersignDecisionRejection> {
  const { body, meetingDate, paragraph, today, goalsNow } = command;
  const awaiting = awaitingUnder(decisions, command);
  if (!awaiting.ok) return awaiting;
  const { decisionId, goalIds, awaiting: { recordedBy, decision } } = awaiting.taken;
  const problem = personProblem(command, awaiting.taken.awaiting, goalIds);
  if (problem) return problem;
  const decidable = acceptIfDecidable(decision, goalsNow);
  if (!decidable.ok) return decidable;
  return accept<DecisionsEvent>(DecisionCountersigned.create({ decisionId, body, meetingDate, paragraph, goalIds, recordedBy, countersignedOn: today }), decision);
}

function personProblem(
  { recordedBy, goalsNow }: CountersignDecision, awaiting: Awaiting, goalIds: readonly string[],
): Rejected<CountersignDecisionRejection> | undefined {
  if (recordedBy === awaiting.recordedBy) return reject('own-recording-countersigned');
  return ownTextProblem(recordedBy, goalIds, goalsNow);
}
