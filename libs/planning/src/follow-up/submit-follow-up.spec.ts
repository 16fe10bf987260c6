import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  assessGoal, followUpReturned, followUpSubmitted, goalAdopted, goalAssessed, goalDrafted, goalEndorsed, goalSubmitted, reportBasis, specify, submitFollowUp,
} from '#lib/testing';

const goal = specify(goalDecider);
const adopted = [goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted()] as const;
const assessed = [...adopted, goalAssessed()] as const;
const later = { basis: { ...reportBasis, meetingDate: '2027-10-14', paragraph: 99 } };

describe('Submitting the follow-up of a goal', () => {
  it('is the body\'s decision on what is said of its goal, preliminary or final', () => {
    goal.given(...assessed).when(submitFollowUp()).then(followUpSubmitted());
    goal.given(...adopted, goalAssessed({ certainty: 'final' })).when(submitFollowUp()).then(followUpSubmitted());
  });

  it('ends what the secretary may say anew in the round, but not in the next', () => {
    goal.given(...assessed, followUpSubmitted()).when(assessGoal({ certainty: 'final' })).thenRejected('follow-up-already-submitted', { followUp: 'augusti' });
    const next = { followUp: 'december', today: '2028-01-10' };
    goal.given(...assessed, followUpSubmitted()).when(assessGoal(next)).then(goalAssessed({ followUp: 'december', assessedOn: '2028-01-10' }));
  });

  it('comes anew when what KS asked for is answered', () => {
    const returned = [...assessed, followUpSubmitted(), followUpReturned()] as const;
    goal.given(...returned).when(submitFollowUp(later)).thenRejected('follow-up-unanswered', { followUp: 'augusti' });
    goal.given(...returned).when(assessGoal()).then(goalAssessed());
    goal.given(...returned, goalAssessed()).when(submitFollowUp(later)).then(followUpSubmitted(later));
  });

  it('is refused where nothing is said of the goal in the round', () => {
    goal.given(...adopted).when(submitFollowUp()).thenRejected('follow-up-missing', { followUp: 'augusti' });
    goal.given(...assessed).when(submitFollowUp({ followUp: 'december' })).thenRejected('follow-up-missing', { followUp: 'december' });
  });

  it('is refused a second time', () =>
    goal.given(...assessed, followUpSubmitted()).when(submitFollowUp(later)).thenRejected('follow-up-already-submitted', { followUp: 'augusti' }));

  it('is refused for another text than the goal has', () =>
    goal.given(...assessed).when(submitFollowUp({ version: 2 })).thenRejected('goal-moved', { decidedVersion: 2, currentVersion: 1 }));

  it('is refused on a meeting before that of the last decision on it', () =>
    goal.given(...assessed, followUpSubmitted(), followUpReturned(), goalAssessed()).when(submitFollowUp())
      .thenRejected('meeting-before-previous-decision', { meetingDate: '2027-09-16', previousMeetingDate: '2027-10-04' }));

  it('is refused for a goal that KF has not adopted', () =>
    goal.given(goalDrafted()).when(submitFollowUp()).thenRejected('goal-not-adopted', { status: 'draft' }));
});
