import { describe, it } from '@jest/globals';
import { absentGoal, goalDecider } from '#lib/planning';
import {
  adoptGoal, endorseGoal, goalAdopted, goalAfter, goalCompletionRequested, goalDrafted, goalEndorsed, goalReferredBack, goalResponsibilityTransferred, goalSubmissionVoided, goalSubmitted,
  goalWithdrawn, reviseGoal, specify, transferGoal, voidSubmission, withdrawGoal,
} from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmitted()] as const;
const wrongUnit = { kind: 'wrong-unit', unit: 'BUN' } as const;
const duplicateOf = (goalId: string) => ({ kind: 'duplicate', goalId }) as const;

describe('A submission that was a mistake', () => {
  it('is voided with a reference to the goal that was there already', () =>
    goal.given(...submitted).when(voidSubmission()).then(goalSubmissionVoided()));

  it('is voided with the unit that it should have been for', () =>
    goal.given(...submitted, goalCompletionRequested()).when(voidSubmission({ mistake: wrongUnit, isUnitRegistered: true })).then(goalSubmissionVoided({ mistake: wrongUnit })));

  it('goes no further after that, and is not voided again', () => {
    const voided = goal.given(...submitted, goalSubmissionVoided());
    voided.when(endorseGoal()).thenRejected('goal-not-submitted', { status: 'mistaken' });
    voided.when(adoptGoal()).thenRejected('goal-not-endorsed', { status: 'mistaken' });
    voided.when(reviseGoal()).thenRejected('goal-not-revisable', { status: 'mistaken' });
    voided.when(withdrawGoal()).thenRejected('goal-not-withdrawable', { status: 'mistaken' });
    voided.when(transferGoal()).thenRejected('goal-not-transferable', { status: 'mistaken' });
    voided.when(voidSubmission()).thenRejected('submission-not-voidable', { status: 'mistaken' });
  });

  it('is no longer one when it has been prepared, referred back or withdrawn, nor while it is a draft', () => {
    goal.given(goalDrafted()).when(voidSubmission()).thenRejected('submission-not-voidable', { status: 'draft' });
    goal.given(...submitted, goalEndorsed()).when(voidSubmission()).thenRejected('submission-not-voidable', { status: 'endorsed' });
    goal.given(...submitted, goalReferredBack()).when(voidSubmission()).thenRejected('submission-not-voidable', { status: 'referred-back' });
    goal.given(...submitted, goalWithdrawn()).when(voidSubmission()).thenRejected('submission-not-voidable', { status: 'withdrawn' });
    goal.given(...submitted, goalEndorsed(), goalAdopted()).when(voidSubmission()).thenRejected('submission-not-voidable', { status: 'adopted' });
  });

  it('is that of the version that was looked at, and has its reason', () => {
    goal.given(...submitted).when(voidSubmission({ version: 2 })).thenRejected('goal-moved', { decidedVersion: 2, currentVersion: 1 });
    goal.given(...submitted).when(voidSubmission({ reason: ' ' })).thenRejected('reason-missing');
  });

  it('doubles another goal, which has been submitted', () => {
    const when = goal.given(...submitted);
    when.when(voidSubmission({ mistake: duplicateOf('g-1') })).thenRejected('duplicate-of-itself', { goalId: 'g-1' });
    for (const duplicated of [absentGoal, goalAfter(goalDrafted({ goalId: 'g-2' })), goalAfter(goalDrafted({ goalId: 'g-2' }), goalSubmitted({ goalId: 'g-2' }), goalSubmissionVoided({ goalId: 'g-2' }))]) {
      when.when(voidSubmission({ duplicated })).thenRejected('duplicated-not-submitted', { goalId: 'g-2' });
    }
  });

  it('should have been for another unit, which there is', () => {
    goal.given(...submitted).when(voidSubmission({ mistake: wrongUnit, isUnitRegistered: false })).thenRejected('unit-not-registered', { unit: 'BUN' });
    goal.given(...submitted).when(voidSubmission({ mistake: { kind: 'wrong-unit', unit: 'SBN' }, isUnitRegistered: true })).thenRejected('unit-already-responsible', { unit: 'SBN' });
    const transferred = goalResponsibilityTransferred({ toUnit: 'BUN', effectiveFrom: '2026-09-01' });
    goal.given(...submitted, transferred).when(voidSubmission({ mistake: wrongUnit, isUnitRegistered: true })).thenRejected('unit-already-responsible', { unit: 'BUN' });
  });
});
