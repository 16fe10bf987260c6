import { describe, it } from '@jest/globals';
import { absentGoal, dialogueDecider } from '#lib/planning';
import {
  askForStatement, goalAdopted, goalAfter, goalDrafted, goalEndorsed, goalReferredBack, goalSubmitted, secondText, specify, statementAskedFor, statementGiven, unitOnRecord,
} from '#lib/testing';

const dialogue = specify(dialogueDecider);
const submitted = [goalDrafted(), goalSubmitted()] as const;

describe('Asking another unit for a statement', () => {
  it('sends it the very text, with a day to answer by', () => dialogue.given().when(askForStatement()).then(statementAskedFor()));

  it('is possible as long as the goal is not decided', () => {
    dialogue.given().when(askForStatement({ by: 'KS', goal: goalAfter(...submitted) })).then(statementAskedFor({ by: 'KS' }));
    dialogue.given().when(askForStatement({ goal: goalAfter(...submitted, goalReferredBack()) })).then(statementAskedFor());
  });

  it('may be done again of a later text, or when the unit has answered', () => {
    dialogue.given(statementAskedFor(), statementGiven()).when(askForStatement({ statementId: 's-2' })).then(statementAskedFor({ statementId: 's-2' }));
    dialogue.given(statementAskedFor()).when(askForStatement({ statementId: 's-2', goal: goalAfter(goalDrafted(secondText)) }))
      .then(statementAskedFor({ statementId: 's-2', ...secondText }));
  });

  it('is refused about a goal that does not exist, or is decided', () => {
    dialogue.given().when(askForStatement({ goal: absentGoal })).thenRejected('goal-unknown', { goalId: 'g-1' });
    dialogue.given().when(askForStatement({ goal: goalAfter(...submitted, goalEndorsed(), goalAdopted()) })).thenRejected('statement-not-askable', { status: 'adopted' });
  });

  it('is refused without a question, or with a day that is not later', () => {
    dialogue.given().when(askForStatement({ question: ' ' })).thenRejected('question-missing');
    dialogue.given().when(askForStatement({ respondBy: '2026-05-11' })).thenRejected('respond-by-not-later', { respondBy: '2026-05-11' });
  });

  it('is refused of a unit that is not registered, is gone, or is the goal\'s own', () => {
    dialogue.given().when(askForStatement({ askedUnit: null })).thenRejected('unit-not-registered', { unit: 'MBN' });
    dialogue.given().when(askForStatement({ askedUnit: unitOnRecord({ code: 'MBN', body: 'MBN', validTo: '2026-05-10' }) }))
      .thenRejected('unit-not-valid-on', { unit: 'MBN', on: '2026-05-11' });
    dialogue.given().when(askForStatement({ askedOf: 'SBN', askedUnit: unitOnRecord() })).thenRejected('statement-of-own-unit', { unit: 'SBN' });
  });

  it('is refused while the unit has not answered about the same text', () =>
    dialogue.given(statementAskedFor()).when(askForStatement({ statementId: 's-2' }))
      .thenRejected('statement-already-asked-for', { askedOf: 'MBN', respondBy: '2026-06-01' }));
});
