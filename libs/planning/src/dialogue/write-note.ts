import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { Goal } from '../goal/goal.state.js';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { NoteWritten, type DialogueEvent } from './dialogue.events.js';

/** `by` is the body of whoever writes, `goal` the goal as it stands. */
export type WriteNote = Readonly<{ kind: 'write-note'; goalId: string; noteId: string; text: string; by: string; goal: Goal; today: LocalDate }>;
export type WriteNoteRejection = RejectionsOf<{ 'goal-unknown': { goalId: string }; 'note-empty': NoParams }>;

export function writeNote({ goalId, noteId, text, by, goal, today }: WriteNote): Decision<DialogueEvent, WriteNoteRejection> {
  if (goal.status === 'absent') return reject('goal-unknown', { goalId });
  if (isBlank(text)) return reject('note-empty');
  return accept(NoteWritten.create({ goalId, noteId, by, text, writtenOn: today }));
}
