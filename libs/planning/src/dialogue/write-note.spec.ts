import { describe, it } from '@jest/globals';
import { absentGoal, dialogueDecider } from '#lib/planning';
import { goalAfter, goalDrafted, goalSubmitted, goalWithdrawn, noteWritten, specify, writeNote } from '#lib/testing';

const dialogue = specify(dialogueDecider);

describe('Writing a note on a goal', () => {
  it('puts it on record, whatever has become of the goal', () => {
    dialogue.given().when(writeNote()).then(noteWritten());
    dialogue.given().when(writeNote({ goal: goalAfter(goalDrafted(), goalSubmitted(), goalWithdrawn()) })).then(noteWritten());
  });

  it('is refused on a goal that does not exist', () => dialogue.given().when(writeNote({ goal: absentGoal })).thenRejected('goal-unknown', { goalId: 'g-1' }));

  it('is refused without a text', () => dialogue.given().when(writeNote({ text: ' ' })).thenRejected('note-empty'));
});
