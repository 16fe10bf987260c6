import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  amendment, boardBasis, endorseGoalWithAmendment, firstText, goalContent, goalDrafted, goalEndorsedWithAmendment, goalReferredBack, goalSubmitted,
  goalTabled, specify,
} from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmitted()] as const;
const amended = (over: Partial<typeof amendment>) => endorseGoalWithAmendment({ amendment: { ...amendment, ...over } });

describe('Endorsing a goal with amendment', () => {
  it('puts KS\'s words beside the committee\'s, as the next version', () =>
    goal.given(...submitted).when(endorseGoalWithAmendment()).then(goalEndorsedWithAmendment()));

  it('is possible after the goal has been tabled', () =>
    goal.given(...submitted, goalTabled()).when(endorseGoalWithAmendment()).then(goalEndorsedWithAmendment()));

  it('is refused for a goal that does not exist', () => goal.given().when(endorseGoalWithAmendment()).thenRejected('goal-unknown'));

  it('is refused when the goal is not with KS', () => {
    goal.given(goalDrafted()).when(endorseGoalWithAmendment()).thenRejected('goal-not-submitted', { status: 'draft' });
    goal.given(...submitted, goalReferredBack()).when(endorseGoalWithAmendment()).thenRejected('goal-not-submitted', { status: 'referred-back' });
  });

  it('is refused where the words are the committee\'s', () =>
    goal.given(...submitted).when(amended({ contentHash: firstText.contentHash })).thenRejected('text-unchanged'));

  it('is refused without a reason', () => goal.given(...submitted).when(amended({ reason: ' ' })).thenRejected('reason-missing'));

  it('is held to the same rules for the text as a committee', () => {
    goal.given(...submitted).when(amended({ content: goalContent({ title: '' }) })).thenRejected('title-missing');
    goal.given(...submitted).when(amended({ content: goalContent({ indicators: [] }) })).thenRejected('goal-not-measurable');
  });

  it('is refused for another text than the submitted one', () =>
    goal.given(...submitted).when(endorseGoalWithAmendment({ version: 2 })).thenRejected('goal-moved'));

  it('is refused on a meeting before the committee\'s', () =>
    goal.given(...submitted).when(endorseGoalWithAmendment({ basis: { ...boardBasis, meetingDate: '2026-08-26' } }))
      .thenRejected('meeting-before-previous-decision'));
});
