import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import { adoptGoal, goalDrafted, goalEndorsed, goalRejected, goalRejectionProposed, goalSubmitted, rejectGoal, specify } from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmitted()] as const;

describe('Rejecting a goal', () => {
  it('ends it, whatever KS proposes', () => {
    goal.given(...submitted, goalEndorsed()).when(rejectGoal()).then(goalRejected());
    goal.given(...submitted, goalRejectionProposed()).when(rejectGoal({ reason: 'Ryms inte' })).then(goalRejected({ reason: 'Ryms inte' }));
    goal.given(...submitted, goalEndorsed(), goalRejected()).when(adoptGoal()).thenRejected('goal-not-endorsed', { status: 'rejected' });
  });

  it('is refused for a goal that does not exist', () => goal.given().when(rejectGoal()).thenRejected('goal-unknown'));

  it('is refused before KS has been heard', () =>
    goal.given(...submitted).when(rejectGoal()).thenRejected('goal-not-endorsed', { status: 'submitted' }));

  it('is possible without KS in an urgent matter, with the reason', () => {
    const urgency = 'Statsbidraget ska sökas före månadens slut';
    goal.given(...submitted).when(rejectGoal({ urgency })).then(goalRejected({ urgency }));
    goal.given(...submitted).when(rejectGoal({ urgency: '' })).thenRejected('urgency-unexplained');
    goal.given(...submitted, goalEndorsed()).when(rejectGoal({ urgency })).thenRejected('urgency-unneeded');
  });

  it('is refused for another text than KS proposed', () =>
    goal.given(...submitted, goalEndorsed()).when(rejectGoal({ version: 2 })).thenRejected('goal-moved'));
});
