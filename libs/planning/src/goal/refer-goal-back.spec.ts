import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import { goalDrafted, goalEndorsed, goalReferredBack, goalSubmitted, referGoalBack, specify } from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmitted()] as const;

describe('Referring a goal back', () => {
  it('returns a submitted goal with the reasons and the day to answer by', () =>
    goal.given(...submitted).when(referGoalBack()).then(goalReferredBack()));

  it('is refused for a goal that does not exist', () => goal.given().when(referGoalBack()).thenRejected('goal-unknown'));

  it('is refused when the goal is not with KS', () => {
    goal.given(goalDrafted()).when(referGoalBack()).thenRejected('goal-not-submitted', { status: 'draft' });
    goal.given(...submitted, goalEndorsed()).when(referGoalBack()).thenRejected('goal-not-submitted', { status: 'endorsed' });
  });

  it('is refused without a reason', () => {
    goal.given(...submitted).when(referGoalBack({ reasons: [] })).thenRejected('reason-missing');
    goal.given(...submitted).when(referGoalBack({ reasons: ['', ' '] })).thenRejected('reason-missing');
  });

  it('is refused when the answer is due on the day of the meeting', () =>
    goal.given(...submitted).when(referGoalBack({ respondBy: '2026-10-05' }))
      .thenRejected('respond-by-not-after-meeting', { respondBy: '2026-10-05', meetingDate: '2026-10-05' }));

  it('is refused for another text than the submitted one', () =>
    goal.given(...submitted).when(referGoalBack({ contentHash: 'ff' })).thenRejected('goal-moved'));
});
