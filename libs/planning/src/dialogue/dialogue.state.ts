import type { LocalDate } from '#lib/kernel';
import type { DialogueEvent } from './dialogue.events.js';

export type Statement = Readonly<{ status: 'asked' | 'given' | 'passed-over'; askedOf: string; version: number; respondBy: LocalDate }>;

/** What is said about a goal beside its own life, by the ids of the statements. Notes bind nobody. */
export type Dialogue = Readonly<Record<string, Statement>>;

export const noDialogue: Dialogue = {};

export function evolveDialogue(dialogue: Dialogue, event: DialogueEvent): Dialogue {
  switch (event.type) {
    case 'note-written': return dialogue;
    case 'statement-asked-for': {
      const { statementId, askedOf, version, respondBy } = event.data;
      return { ...dialogue, [statementId]: { status: 'asked', askedOf, version, respondBy } };
    }
    case 'statement-given': return closed(dialogue, event.data.statementId, 'given');
    case 'statement-passed-over': return closed(dialogue, event.data.statementId, 'passed-over');
  }
}

function closed(dialogue: Dialogue, statementId: string, status: Statement['status']): Dialogue {
  const statement = dialogue[statementId];
  return statement ? { ...dialogue, [statementId]: { ...statement, status } } : dialogue;
}
