import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  adoptGoal, committeeBasis, endorseGoal, goalAdopted, goalDrafted, goalEndorsed, goalReferredBack, goalRejected, goalRejectionProposed, goalRevised, goalSubmitted,
  goalTabled, goalWithdrawn, reviseGoal, specify, submitGoal, withdrawGoal,
} from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmitted()] as const;
const afterBoard = { basis: { ...committeeBasis, meetingDate: '2026-10-15', paragraph: 97 } };

describe('Withdrawing a goal', () => {
  it('takes a submitted goal back, with the reason', () => goal.given(...submitted).when(withdrawGoal()).then(goalWithdrawn()));

  it.each([
    ['endorsed', goalEndorsed()], ['rejection-proposed', goalRejectionProposed()], ['referred-back', goalReferredBack()], ['tabled', goalTabled()],
  ])('is possible until KF has decided (%s)', (_status, event) =>
    goal.given(...submitted, event).when(withdrawGoal(afterBoard)).then(goalWithdrawn(afterBoard)));

  it('ends the goal: it may come back as a new one only', () => {
    const withdrawn = goal.given(...submitted, goalWithdrawn());
    withdrawn.when(endorseGoal()).thenRejected('goal-not-submitted', { status: 'withdrawn' });
    withdrawn.when(reviseGoal()).thenRejected('goal-not-revisable', { status: 'withdrawn' });
    withdrawn.when(submitGoal(afterBoard)).thenRejected('goal-not-submittable', { status: 'withdrawn' });
    withdrawn.when(adoptGoal()).thenRejected('goal-not-endorsed', { status: 'withdrawn' });
    withdrawn.when(withdrawGoal()).thenRejected('goal-not-withdrawable', { status: 'withdrawn' });
  });

  it('is refused for a goal that does not exist', () => goal.given().when(withdrawGoal()).thenRejected('goal-unknown'));

  it('is refused for a draft, which nobody has submitted', () =>
    goal.given(goalDrafted()).when(withdrawGoal()).thenRejected('goal-not-withdrawable', { status: 'draft' }));

  it('is refused when KF has decided', () => {
    goal.given(...submitted, goalEndorsed(), goalAdopted()).when(withdrawGoal()).thenRejected('goal-not-withdrawable', { status: 'adopted' });
    goal.given(...submitted, goalEndorsed(), goalRejected()).when(withdrawGoal()).thenRejected('goal-not-withdrawable', { status: 'rejected' });
  });

  it('is refused without a reason', () => goal.given(...submitted).when(withdrawGoal({ reason: ' ' })).thenRejected('reason-missing'));

  it('is refused for another text than the goal has', () =>
    goal.given(...submitted, goalReferredBack(), goalRevised()).when(withdrawGoal(afterBoard)).thenRejected('goal-moved', { decidedVersion: 1, currentVersion: 2 }));

  it('is refused on a meeting before that of the last decision', () =>
    goal.given(...submitted, goalEndorsed()).when(withdrawGoal()).thenRejected('meeting-before-previous-decision'));
});
