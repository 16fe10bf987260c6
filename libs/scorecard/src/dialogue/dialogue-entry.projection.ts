import type { Basis, LocalDate, Projection } from '#lib/kernel';
import type { DialogueEvent, GoalContent } from '#lib/planning';
import { compoundKey } from '../rows/compound-key.js';
import { municipalityOf } from '../rows/municipality.js';

/** A note on a goal, or a statement asked for; `said_at` is its place in the journal. JSON, null where there is none: `asked` (`AskedStatement`), `answer` (`StatementAnswer`). */
export type DialogueEntryRow = {
  entry_id: string; municipality: string; goal_id: string; status: DialogueStatus; said_by: string; said_on: string; said_at: number; text: string;
  asked: string | null; answer: string | null;
};

export const DIALOGUE_STATUSES = ['note', 'asked', 'given', 'passed-over'] as const;
export type DialogueStatus = (typeof DIALOGUE_STATUSES)[number];

/** What a unit was asked about, and by when: the text that it was sent. `unit` set the goal. */
export type AskedStatement = Readonly<{
  statementId: string; askedOf: string; respondBy: LocalDate; budgetYear: number; unit: string; area: string; version: number; content: GoalContent;
}>;

/** The statement, or why one went on without it. */
export type StatementAnswer = Readonly<{ text: string; basis: Basis | null; answeredOn: LocalDate; daysLate: number }>;

export const dialogueEntry: Projection<DialogueEvent, DialogueEntryRow> = {
  name: 'dialogue_entry', version: 2, key: 'entry_id',
  columns: {
    entry_id: 'text', municipality: 'text', goal_id: 'text', status: 'text', said_by: 'text', said_on: 'text', said_at: 'integer', text: 'text', asked: 'text', answer: 'text',
  },
  indexes: [['municipality', 'goal_id'], ['municipality', 'status']],
  handles: ['note-written', 'statement-asked-for', 'statement-given', 'statement-passed-over'],
  keysOf: ({ stream, type, data }) => [compoundKey(stream, type === 'note-written' ? data.noteId : data.statementId)],
  evolve: (row, { stream, type, data, index }, key) => {
    switch (type) {
      case 'note-written':
        return {
          entry_id: key, municipality: municipalityOf(stream), goal_id: data.goalId, status: 'note', said_by: data.by, said_on: data.writtenOn, said_at: index, text: data.text,
          asked: null, answer: null };
      case 'statement-asked-for':
        return {
          entry_id: key, municipality: municipalityOf(stream), goal_id: data.goalId, status: 'asked', said_by: data.by, said_on: data.askedOn, said_at: index, text: data.question,
          asked: asked(data), answer: null };
      case 'statement-given': return row && { ...row, status: 'given', answer: answer({ ...data, answeredOn: data.givenOn }) };
      case 'statement-passed-over':
        return row && { ...row, status: 'passed-over', answer: answer({ text: data.reason, basis: null, answeredOn: data.passedOverOn, daysLate: 0 }) };
    }
  },
};

const asked = ({ statementId, askedOf, respondBy, budgetYear, unit, area, version, content }: AskedStatement): string =>
  JSON.stringify({ statementId, askedOf, respondBy, budgetYear, unit, area, version, content } satisfies AskedStatement);

const answer = ({ text, basis, answeredOn, daysLate }: StatementAnswer): string =>
  JSON.stringify({ text, basis, answeredOn, daysLate } satisfies StatementAnswer);
