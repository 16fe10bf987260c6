import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  councilReportBasis, followUpNoted, followUpReturned, followUpSubmitted, goalAdopted, goalAssessed, goalDrafted, noteFollowUp, reportBasis, specify, submitFollowUp,
} from '#lib/testing';

const goal = specify(goalDecider);
const assessed = [goalDrafted(), goalAdopted(), goalAssessed()] as const;
const reported = [...assessed, followUpSubmitted()] as const;
const byCouncil = { basis: councilReportBasis };

describe('Taking note of the follow-up of a goal', () => {
  it('is for KS and then for KF', () => {
    goal.given(...reported).when(noteFollowUp()).then(followUpNoted());
    goal.given(...reported, followUpNoted()).when(noteFollowUp(byCouncil)).then(followUpNoted(byCouncil));
  });

  it('is refused before the goal\'s body has decided, or while it is to say more', () => {
    goal.given(...assessed).when(noteFollowUp()).thenRejected('follow-up-not-submitted', { followUp: 'augusti' });
    goal.given(...reported, followUpReturned()).when(noteFollowUp(byCouncil)).thenRejected('follow-up-not-submitted', { followUp: 'augusti' });
  });

  it('is refused a second time, and to KS when KF has taken note', () => {
    goal.given(...reported, followUpNoted()).when(noteFollowUp()).thenRejected('follow-up-already-noted', { followUp: 'augusti', body: 'KS' });
    goal.given(...reported, followUpNoted(byCouncil)).when(noteFollowUp()).thenRejected('follow-up-already-noted', { followUp: 'augusti', body: 'KF' });
  });

  it('begins anew when the body has decided anew', () => {
    const again = { basis: { ...reportBasis, meetingDate: '2027-10-14' } };
    const noted = { basis: { body: 'KS', meetingDate: '2027-11-01', paragraph: 230 } };
    goal.given(...reported, followUpNoted(), followUpReturned(byCouncil), goalAssessed()).when(submitFollowUp(again))
      .thenRejected('meeting-before-previous-decision', { meetingDate: '2027-10-14', previousMeetingDate: '2027-10-25' });
    goal.given(...reported, followUpReturned(), goalAssessed(), followUpSubmitted(again)).when(noteFollowUp(noted)).then(followUpNoted(noted));
  });

  it('is refused for another text than the goal has, and on a meeting before that of the goal\'s body', () => {
    goal.given(...reported).when(noteFollowUp({ version: 2 })).thenRejected('goal-moved', { decidedVersion: 2, currentVersion: 1 });
    goal.given(...reported).when(noteFollowUp({ basis: { body: 'KS', meetingDate: '2027-09-06', paragraph: 200 } }))
      .thenRejected('meeting-before-previous-decision', { meetingDate: '2027-09-06', previousMeetingDate: '2027-09-16' });
  });
});
