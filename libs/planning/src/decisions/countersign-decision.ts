import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import type { Cycle } from '../cycle/cycle.state.js';
import type { Goal } from '../goal/goal.state.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import type { Meetings } from '../meetings/meetings.state.js';
import type { NextLevelDecided } from './awaited-decision.js';
import { awaitingUnder, type NotAwaitingRejection } from './awaiting-decision.js';
import { annulledProblem, type AnnulledRejection } from './annulment.js';
import { problemsOf, type GoalProblem, type UndecidableRejection } from './decision.js';
import { DecisionCountersigned, type DecisionsEvent } from './decisions.events.js';
import type { Awaiting, Decisions } from './decisions.state.js';
import { packageProblem } from './package-problem.js';
import { ownTextProblem, type OwnTextRejection } from './separation-of-duties.js';

/** `goalsNow` holds the decision's goals as they stand, by id; `cycle` is that of their budget year; `meetings` are the body's in the year. */
export type CountersignDecision = Readonly<{
  kind: 'countersign-decision'; body: string; meetingDate: LocalDate; paragraph: number;
  recordedBy: string; today: LocalDate; goalsNow: Readonly<Record<string, Goal>>; cycle: Cycle; meetings: Meetings;
}>;
export type CountersignDecisionRejection =
  NotAwaitingRejection | AnnulledRejection | OwnTextRejection | UndecidableRejection | RejectionsOf<{ 'own-recording-countersigned': NoParams }>;

/**
 * Somebody who neither recorded the decision nor wrote any of its goals has compared it with the minutes: now it stands, and is brought to the goals. What has
 * happened since it was recorded counts: it is judged anew, and refused whole.
 */
export function countersignDecision(decisions: Decisions, command: CountersignDecision): Decision<DecisionsEvent, CountersignDecisionRejection> {
  const { body, meetingDate, paragraph, today, goalsNow } = command;
  const awaiting = awaitingUnder(decisions, command);
  if (!awaiting.ok) return awaiting;
  const { decisionId, goalIds, awaiting: { recordedBy, decision } } = awaiting.taken;
  const problem = personProblem(command, awaiting.taken.awaiting, goalIds) ?? annulledProblem(command.meetings, command);
  if (problem) return problem;
  const problems = [...packageProblems(decision, command.cycle), ...problemsOf(decision, goalsNow)];
  if (problems.length > 0) return reject('goals-not-decidable', { problems });
  return accept<DecisionsEvent>(DecisionCountersigned.create({ decisionId, body, meetingDate, paragraph, goalIds, recordedBy, countersignedOn: today }), decision);
}

/** KS may have frozen its proposal anew. */
function packageProblems({ type, data }: NextLevelDecided, cycle: Cycle): readonly GoalProblem[] {
  if (type === 'board-decided') return [];
  const problem = packageProblem({ ...data, cycle });
  return problem ? data.goals.map(({ goalId }) => ({ goalId, ...problem.rejection })) : [];
}

function personProblem(
  { recordedBy, goalsNow }: CountersignDecision, awaiting: Awaiting, goalIds: readonly string[],
): Rejected<CountersignDecisionRejection> | undefined {
  if (recordedBy === awaiting.recordedBy) return reject('own-recording-countersigned');
  return ownTextProblem(recordedBy, goalIds, goalsNow);
}
