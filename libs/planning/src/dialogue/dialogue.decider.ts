import type { Decider, Decision } from '#lib/kernel';
import { askForStatement, type AskForStatement, type AskForStatementRejection } from './ask-for-statement.js';
import type { DialogueEvent } from './dialogue.events.js';
import { evolveDialogue, noDialogue, type Dialogue } from './dialogue.state.js';
import { giveStatement, type GiveStatement, type GiveStatementRejection } from './give-statement.js';
import { passOverStatement, type PassOverStatement, type PassOverStatementRejection } from './pass-over-statement.js';
import { writeNote, type WriteNote, type WriteNoteRejection } from './write-note.js';

export type DialogueCommand = WriteNote | AskForStatement | GiveStatement | PassOverStatement;
export type DialogueRejection = WriteNoteRejection | AskForStatementRejection | GiveStatementRejection | PassOverStatementRejection;

/** Beside the goal's own stream: what others say of a goal leaves the text that a body decides on as it is. */
export const dialogueDecider: Decider<Dialogue, DialogueCommand, DialogueEvent, DialogueRejection> = {
  initial: noDialogue,
  evolve: evolveDialogue,
  decide,
};

function decide(dialogue: Dialogue, command: DialogueCommand): Decision<DialogueEvent, DialogueRejection> {
  switch (command.kind) {
    case 'write-note': return writeNote(command);
    case 'ask-for-statement': return askForStatement(dialogue, command);
    case 'give-statement': return giveStatement(dialogue, command);
    case 'pass-over-statement': return passOverStatement(dialogue, command);
  }
}
