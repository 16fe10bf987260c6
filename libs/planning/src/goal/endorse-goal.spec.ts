import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import { boardBasis, endorseGoal, goalDrafted, goalEndorsed, goalReferredBack, goalSubmitted, specify } from '#lib/testing';

const goal = specify(goalDecider);

describe('Endorsing a goal', () => {
  it('lets KS propose a submitted goal to the council', () =>
    goal.given(goalDrafted(), goalSubmitted()).when(endorseGoal()).then(goalEndorsed()));

  it('is possible on the day the committee met: KS decides on its own units\' goals at one meeting', () => {
    const basis = { ...boardBasis, meetingDate: '2026-08-27' };
    goal.given(goalDrafted(), goalSubmitted()).when(endorseGoal({ basis })).then(goalEndorsed({ basis }));
  });

  it('is refused for a goal that does not exist', () => goal.given().when(endorseGoal()).thenRejected('goal-unknown'));

  it('is refused before the committee has submitted it', () =>
    goal.given(goalDrafted()).when(endorseGoal()).thenRejected('goal-not-submitted', { status: 'draft' }));

  it('is refused while the goal is referred back', () =>
    goal.given(goalDrafted(), goalSubmitted(), goalReferredBack()).when(endorseGoal())
      .thenRejected('goal-not-submitted', { status: 'referred-back' }));

  it('is refused for another text than the submitted one', () =>
    goal.given(goalDrafted(), goalSubmitted()).when(endorseGoal({ version: 2 }))
      .thenRejected('goal-moved', { decidedVersion: 2, currentVersion: 1 }));

  it('is refused on a meeting before the committee\'s', () =>
    goal.given(goalDrafted(), goalSubmitted()).when(endorseGoal({ basis: { ...boardBasis, meetingDate: '2026-08-26' } }))
      .thenRejected('meeting-before-previous-decision', { meetingDate: '2026-08-26', previousMeetingDate: '2026-08-27' }));
});
