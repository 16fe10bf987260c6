import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  adoptGoal, amendment, boardBasis, changeSubmission, endorseGoal, firstText, goalContent, goalDrafted, goalEndorsed, goalEndorsedWithAmendment, goalSubmissionChanged, goalSubmitted,
  goalSubmittedPreliminarily, secondText, specify,
} from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmittedPreliminarily()] as const;
const later = { version: 2, contentHash: secondText.contentHash, basis: { ...boardBasis, meetingDate: '2026-10-19', paragraph: 215 } };

describe('Deciding another text than was submitted preliminarily', () => {
  it('gives KS the committee\'s own text', () => {
    goal.given(...submitted).when(changeSubmission()).then(goalSubmissionChanged());
    goal.given(...submitted, goalSubmissionChanged()).when(endorseGoal(later)).then(goalEndorsed(later));
  });

  it('also when KS has treated the other: KS decides anew', () => {
    goal.given(...submitted, goalEndorsed()).when(changeSubmission()).then(goalSubmissionChanged());
    goal.given(...submitted, goalEndorsed(), goalSubmissionChanged()).when(adoptGoal(later)).thenRejected('goal-not-endorsed', { status: 'submitted' });
    goal.given(...submitted, goalEndorsed(), goalSubmissionChanged()).when(endorseGoal(later)).then(goalEndorsed(later));
  });

  it('makes a version of its own after KS\'s words', () => {
    const third = { ...amendment, version: 3, content: goalContent({ title: 'Fler bostäder vid vattnet' }), contentHash: 'ny' };
    goal.given(...submitted, goalEndorsedWithAmendment()).when(changeSubmission({ amendment: third })).then(goalSubmissionChanged({ amendment: third }));
  });

  it('is refused for a goal that does not exist', () => goal.given().when(changeSubmission()).thenRejected('goal-unknown'));

  it('is refused where nothing is preliminary', () =>
    goal.given(goalDrafted(), goalSubmitted()).when(changeSubmission()).thenRejected('submission-not-preliminary', { status: 'submitted' }));

  it('is refused for another text than the submitted one', () =>
    goal.given(...submitted).when(changeSubmission({ version: 2 })).thenRejected('goal-moved', { decidedVersion: 2, currentVersion: 1 }));

  it('is refused where the text is the same, cannot be followed up, or is given no reason', () => {
    const given = goal.given(...submitted);
    given.when(changeSubmission({ amendment: { ...firstText, version: 2, reason: 'Ny' } })).thenRejected('text-unchanged');
    given.when(changeSubmission({ amendment: { ...amendment, content: goalContent({ indicators: [] }) } })).thenRejected('goal-not-measurable');
    given.when(changeSubmission({ amendment: { ...amendment, reason: ' ' } })).thenRejected('reason-missing');
  });
});
