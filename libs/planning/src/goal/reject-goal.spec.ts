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

  it('is refused for another text than KS proposed', () =>
    goal.given(...submitted, goalEndorsed()).when(rejectGoal({ version: 2 })).thenRejected('goal-moved'));
});
