import { eventNamed, type Basis, type EventOf, type LocalDate } from '#lib/kernel';
import { withMoreToSay, type GoalContent } from '../goal/goal-content.js';

/** A note on a goal, on record. `by` is the body that its writer acted for. */
export const NoteWritten = eventNamed('note-written').carrying<{
  goalId: string; noteId: string; by: string; text: string; writtenOn: LocalDate;
}>();

type AskedFor = {
  goalId: string; statementId: string; budgetYear: number; unit: string; area: string;
  by: string; askedOf: string; question: string; version: number; contentHash: string; content: GoalContent;
  respondBy: LocalDate; askedOn: LocalDate;
};

/** `askedOf` is the unit whose opinion `by` wants, and `content` the very text it is sent: others than the goal's own body do not see its drafts. */
export const StatementAskedFor = eventNamed('statement-asked-for').carrying<AskedFor>().next<AskedFor>(withMoreToSay);

/** `basis` where the unit's body has decided the statement; null where its administration gives it. */
export const StatementGiven = eventNamed('statement-given').carrying<{
  goalId: string; statementId: string; text: string; basis: Basis | null; givenOn: LocalDate; daysLate: number;
}>();

/** Whoever asked goes on without an answer. */
export const StatementPassedOver = eventNamed('statement-passed-over').carrying<{
  goalId: string; statementId: string; reason: string; passedOverOn: LocalDate;
}>();

export const dialogueContracts = [NoteWritten, StatementAskedFor, StatementGiven, StatementPassedOver] as const;
export type DialogueEvent = EventOf<(typeof dialogueContracts)[number]>;
