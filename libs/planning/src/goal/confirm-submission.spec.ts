import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  adoptGoal, confirmSubmission, endorseGoal, goalAdopted, goalDrafted, goalEndorsed, goalEndorsedWithAmendment, goalSubmissionConfirmed, goalSubmitted,
  goalSubmittedPreliminarily, secondText, specify,
} from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmittedPreliminarily()] as const;

describe('Confirming what was submitted preliminarily', () => {
  it('is the committee\'s decision on that very text', () => goal.given(...submitted).when(confirmSubmission()).then(goalSubmissionConfirmed()));

  it('leaves what KS has decided since, and KF may then adopt the goal', () => {
    goal.given(...submitted, goalEndorsed()).when(confirmSubmission()).then(goalSubmissionConfirmed());
    goal.given(...submitted, goalEndorsed(), goalSubmissionConfirmed()).when(adoptGoal()).then(goalAdopted());
    const inBoardsWords = { version: 2, contentHash: secondText.contentHash };
    goal.given(...submitted, goalEndorsedWithAmendment()).when(confirmSubmission()).then(goalSubmissionConfirmed());
    goal.given(...submitted, goalEndorsedWithAmendment(), goalSubmissionConfirmed()).when(adoptGoal(inBoardsWords)).then(goalAdopted(inBoardsWords));
  });

  it('may be recorded when the committee met before KS did, and then later steps still follow KS\'s meeting', () => {
    const early = { basis: { body: 'SBN', meetingDate: '2026-09-10', paragraph: 88 } };
    const known = [...submitted, goalEndorsed()] as const;
    goal.given(...known).when(confirmSubmission(early)).then(goalSubmissionConfirmed(early));
    goal.given(...known, goalSubmissionConfirmed(early)).when(adoptGoal({ basis: { body: 'KF', meetingDate: '2026-10-01', paragraph: 140 } }))
      .thenRejected('meeting-before-previous-decision', { meetingDate: '2026-10-01', previousMeetingDate: '2026-10-05' });
  });

  it('moves the goal to the committee\'s meeting where nobody has decided since', () =>
    goal.given(...submitted, goalSubmissionConfirmed()).when(endorseGoal({ basis: { body: 'KS', meetingDate: '2026-09-07', paragraph: 190 } }))
      .thenRejected('meeting-before-previous-decision', { meetingDate: '2026-09-07', previousMeetingDate: '2026-09-17' }));

  it('is refused for a goal that does not exist', () => goal.given().when(confirmSubmission()).thenRejected('goal-unknown'));

  it('is refused where nothing is preliminary', () => {
    goal.given(goalDrafted()).when(confirmSubmission()).thenRejected('submission-not-preliminary', { status: 'draft' });
    goal.given(goalDrafted(), goalSubmitted()).when(confirmSubmission()).thenRejected('submission-not-preliminary', { status: 'submitted' });
    goal.given(...submitted, goalSubmissionConfirmed()).when(confirmSubmission()).thenRejected('submission-not-preliminary', { status: 'submitted' });
  });

  it('is refused for another text than the submitted one', () =>
    goal.given(...submitted).when(confirmSubmission({ version: 2 })).thenRejected('goal-moved', { decidedVersion: 2, currentVersion: 1 }));
});
