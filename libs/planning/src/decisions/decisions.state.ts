import type { LocalDate } from '#lib/kernel';
import type { DecisionsEvent } from './decisions.events.js';

/** The §§ that one body has used in one year, with the decision each holds and the day it was taken. */
export type Decisions = Readonly<{ taken: Readonly<Record<number, TakenParagraph>> }>;
export type TakenParagraph = Readonly<{ decisionId: string; meetingDate: LocalDate; goalIds: readonly string[] }>;

export const noDecisions: Decisions = { taken: {} };

export function evolveDecisions({ taken }: Decisions, event: DecisionsEvent): Decisions {
  const { decisionId, meetingDate, paragraph } = event.data;
  switch (event.type) {
    case 'committee-decided': case 'board-decided': case 'council-decided':
      return { taken: { ...taken, [paragraph]: { decisionId, meetingDate, goalIds: event.data.goals.map(({ goalId }) => goalId) } } };
    case 'paragraph-reassigned': {
      const others = Object.entries(taken).filter(([other]) => Number(other) !== paragraph);
      const { reassignedTo, goalIds } = event.data;
      return { taken: { ...Object.fromEntries(others), [reassignedTo]: { decisionId, meetingDate, goalIds } } };
    }
  }
}
