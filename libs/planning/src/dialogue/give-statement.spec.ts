import { describe, it } from '@jest/globals';
import { dialogueDecider } from '#lib/planning';
import { giveStatement, noteWritten, specify, statementAskedFor, statementGiven, statementPassedOver } from '#lib/testing';

const dialogue = specify(dialogueDecider);
const asked = dialogue.given(statementAskedFor(), noteWritten());

describe('Giving a statement', () => {
  it('answers, by the decision of the unit\'s body', () => asked.when(giveStatement()).then(statementGiven()));

  it('may be done by its administration', () => asked.when(giveStatement({ basis: null })).then(statementGiven({ basis: null })));

  it('may be late, and says so', () => asked.when(giveStatement({ today: '2026-06-03' })).then(statementGiven({ givenOn: '2026-06-03', daysLate: 2 })));

  it('is refused where nothing is asked, or no longer', () => {
    dialogue.given().when(giveStatement()).thenRejected('statement-unknown', { statementId: 's-1' });
    dialogue.given(statementAskedFor(), statementGiven()).when(giveStatement()).thenRejected('statement-already-given', { askedOf: 'MBN' });
    dialogue.given(statementAskedFor(), statementPassedOver()).when(giveStatement()).thenRejected('statement-already-passed-over', { askedOf: 'MBN' });
    dialogue.given(statementGiven()).when(giveStatement()).thenRejected('statement-unknown');
  });

  it('is refused without a text', () => asked.when(giveStatement({ text: ' ' })).thenRejected('statement-empty'));

  it('is refused by a meeting to come, or without its §', () => {
    asked.when(giveStatement({ today: '2026-05-27' })).thenRejected('meeting-in-future', { meetingDate: '2026-05-28' });
    asked.when(giveStatement({ basis: { body: 'MBN', meetingDate: '2026-05-28', paragraph: 0 } })).thenRejected('paragraph-not-positive');
  });
});
