import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import { boardBasis, endorseGoal, goalDrafted, goalEndorsed, goalSubmitted, goalTabled, specify, tableGoal } from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmitted()] as const;
const later = { ...boardBasis, meetingDate: '2026-10-19', paragraph: 222 };

describe('Tabling a goal', () => {
  it('leaves it with KS until a later meeting', () => {
    goal.given(...submitted).when(tableGoal()).then(goalTabled());
    goal.given(...submitted, goalTabled()).when(endorseGoal({ basis: later })).then(goalEndorsed({ basis: later }));
  });

  it('may be done again, and may say why', () =>
    goal.given(...submitted, goalTabled()).when(tableGoal({ basis: later, reason: 'Underlaget kom sent' }))
      .then(goalTabled({ basis: later, reason: 'Underlaget kom sent' })));

  it('is refused for a goal that does not exist', () => goal.given().when(tableGoal()).thenRejected('goal-unknown'));

  it('is refused when the goal is not with KS', () =>
    goal.given(goalDrafted()).when(tableGoal()).thenRejected('goal-not-submitted', { status: 'draft' }));

  it('is refused for another text than the submitted one', () => goal.given(...submitted).when(tableGoal({ version: 2 })).thenRejected('goal-moved'));

  it('lets no later decision rest on an earlier meeting', () =>
    goal.given(...submitted, goalTabled({ basis: later })).when(endorseGoal())
      .thenRejected('meeting-before-previous-decision', { meetingDate: '2026-10-05', previousMeetingDate: '2026-10-19' }));
});
