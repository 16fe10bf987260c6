import { accept, reject, type Accepted, type LocalDate, type Rejected } from '#lib/kernel';
import type { Goal } from '../goal/goal.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import { awaitingDecision, type NextLevelDecided } from './awaited-decision.js';
import { CountersignatureAwaited, type DecisionsEvent } from './decisions.events.js';

/**
 * `recordedBy` is the person who asks. `countersigning` is left out where nobody is to countersign: whoever has no second
 * secretary has the decision wait for somebody else's signature.
 */
export type ByAPerson = Readonly<{ recordedBy: string; countersigning?: 'awaited' }>;
export type OwnTextRejection = RejectionsOf<{ 'own-text-decided': { goalIds: readonly string[] } }>;

type GoalsNow = Readonly<Record<string, Goal>>;

/** Whoever has drafted or revised a goal does not alone record what the next level decides on it, in whatever role. */
export function ownTextProblem(personId: string, goalIds: readonly string[], goalsNow: GoalsNow): Rejected<OwnTextRejection> | undefined {
  const own = goalIds.filter((goalId) => isWrittenBy(personId, goalsNow[goalId]));
  return own.length === 0 ? undefined : reject('own-text-decided', { goalIds: own });
}

const isWrittenBy = (personId: string, goal: Goal | undefined): boolean =>
  goal !== undefined && goal.status !== 'absent' && goal.authors.includes(personId);

/** A decision of KS or KF, as whoever records it may: it stands at once, or it waits for a second person. */
export function signedDecision(
  event: NextLevelDecided, { recordedBy, countersigning, goalsNow, today }: ByAPerson & Readonly<{ goalsNow: GoalsNow; today: LocalDate }>,
): Accepted<DecisionsEvent> | Rejected<OwnTextRejection> {
  const goalIds = event.data.goals.map(({ goalId }) => goalId);
  if (countersigning === undefined) return ownTextProblem(recordedBy, goalIds, goalsNow) ?? accept(event);
  const { decisionId, body, meetingDate, paragraph } = event.data;
  return accept(CountersignatureAwaited.create({
    decisionId, body, meetingDate, paragraph, goalIds, recordedOn: today, decision: awaitingDecision(event) }));
}
