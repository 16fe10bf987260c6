import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import { goalDrafted, goalEndorsed, goalRejectionProposed, goalSubmitted, proposeGoalRejection, reviseGoal, specify } from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmitted()] as const;

describe('Proposing that a goal is turned down', () => {
  it('leaves it to KF, with KS\'s reasons', () => goal.given(...submitted).when(proposeGoalRejection()).then(goalRejectionProposed()));

  it('leaves the text as it is', () =>
    goal.given(...submitted, goalRejectionProposed()).when(reviseGoal()).thenRejected('goal-not-revisable', { status: 'rejection-proposed' }));

  it('is refused for a goal that does not exist', () => goal.given().when(proposeGoalRejection()).thenRejected('goal-unknown'));

  it('is refused when the goal is not with KS', () =>
    goal.given(...submitted, goalEndorsed()).when(proposeGoalRejection()).thenRejected('goal-not-submitted', { status: 'endorsed' }));

  it('is refused without a reason', () => goal.given(...submitted).when(proposeGoalRejection({ reasons: [' '] })).thenRejected('reason-missing'));

  it('is refused for another text than the submitted one', () =>
    goal.given(...submitted).when(proposeGoalRejection({ version: 2 })).thenRejected('goal-moved'));
});
