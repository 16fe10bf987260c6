import { describe, it } from '@jest/globals';
import { dialogueDecider } from '#lib/planning';
import { passOverStatement, specify, statementAskedFor, statementGiven, statementPassedOver } from '#lib/testing';

const dialogue = specify(dialogueDecider);
const asked = dialogue.given(statementAskedFor());

describe('Passing over a statement', () => {
  it('goes on without it, with the reason', () => asked.when(passOverStatement()).then(statementPassedOver()));

  it('is refused until the day set has passed', () => asked.when(passOverStatement({ today: '2026-06-01' })).thenRejected('statement-not-due', { respondBy: '2026-06-01' }));

  it('is refused without a reason', () => asked.when(passOverStatement({ reason: ' ' })).thenRejected('reason-missing'));

  it('is refused where nothing is asked, or no longer', () => {
    dialogue.given().when(passOverStatement()).thenRejected('statement-unknown', { statementId: 's-1' });
    dialogue.given(statementAskedFor(), statementGiven()).when(passOverStatement()).thenRejected('statement-already-given');
    dialogue.given(statementAskedFor(), statementPassedOver()).when(passOverStatement()).thenRejected('statement-already-passed-over');
  });
});
