import type { EventOf, LocalDate } from '#lib/kernel';
import { awaitedDecision, type NextLevelDecided } from './awaited-decision.js';
import type { CountersignatureAwaited, DecisionsEvent } from './decisions.events.js';

/** The §§ that one body has used in one year, with the decision each holds and the day it was taken. */
export type Decisions = Readonly<{ taken: Readonly<Record<number, TakenParagraph>> }>;
export type TakenParagraph = Readonly<{ decisionId: string; meetingDate: LocalDate; goalIds: readonly string[]; awaiting?: Awaiting }>;

/** A decision that is not one until somebody other than `recordedBy` has countersigned it. */
export type Awaiting = Readonly<{ recordedBy: string; decision: NextLevelDecided }>;

export const noDecisions: Decisions = { taken: {} };

export function evolveDecisions(decisions: Decisions, event: DecisionsEvent, recordedBy: string): Decisions {
  const { decisionId, meetingDate, paragraph } = event.data;
  switch (event.type) {
    case 'committee-decided': case 'board-decided': case 'council-decided': {
      const goalIds = event.data.goals.map(({ goalId }) => goalId);
      return withParagraph(decisions, paragraph, { decisionId, meetingDate, goalIds });
    }
    case 'countersignature-awaited': return withParagraph(decisions, paragraph, awaitingOf(event.data, recordedBy));
    // The decision follows and takes its place.
    case 'decision-countersigned': return decisions;
    case 'countersignature-declined': return without(decisions, paragraph);
    case 'paragraph-reassigned': {
      const { reassignedTo, goalIds } = event.data;
      return withParagraph(without(decisions, paragraph), reassignedTo, { decisionId, meetingDate, goalIds });
    }
  }
}

const awaitingOf = (
  { decisionId, meetingDate, goalIds, decision }: EventOf<typeof CountersignatureAwaited>['data'], recordedBy: string,
): TakenParagraph => ({ decisionId, meetingDate, goalIds, awaiting: { recordedBy, decision: awaitedDecision(decision) } });

const withParagraph = ({ taken }: Decisions, paragraph: number, by: TakenParagraph): Decisions => ({ taken: { ...taken, [paragraph]: by } });

const without = ({ taken }: Decisions, paragraph: number): Decisions =>
  ({ taken: Object.fromEntries(Object.entries(taken).filter(([other]) => Number(other) !== paragraph)) });
