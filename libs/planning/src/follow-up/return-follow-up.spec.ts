import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import { councilReportBasis, followUpNoted, followUpReturned, followUpSubmitted, goalAdopted, goalAssessed, goalDrafted, returnFollowUp, specify } from '#lib/testing';

const goal = specify(goalDecider);
const assessed = [goalDrafted(), goalAdopted(), goalAssessed()] as const;
const reported = [...assessed, followUpSubmitted()] as const;
const byCouncil = { basis: councilReportBasis, respondBy: '2027-11-15' };

describe('Returning the follow-up of a goal', () => {
  it('asks the goal\'s body for more, with the reasons and a day', () => goal.given(...reported).when(returnFollowUp()).then(followUpReturned()));

  it('is for KF too, also when KS has taken note', () => goal.given(...reported, followUpNoted()).when(returnFollowUp(byCouncil)).then(followUpReturned(byCouncil)));

  it('is refused without a reason', () => goal.given(...reported).when(returnFollowUp({ reasons: [' '] })).thenRejected('reason-missing'));

  it('is refused with a day that is not after the meeting', () =>
    goal.given(...reported).when(returnFollowUp({ respondBy: '2027-10-04' })).thenRejected('respond-by-not-after-meeting', { respondBy: '2027-10-04', meetingDate: '2027-10-04' }));

  it('is refused before the body has decided, and when it has been returned already', () => {
    goal.given(...assessed).when(returnFollowUp()).thenRejected('follow-up-not-submitted', { followUp: 'augusti' });
    goal.given(...reported, followUpReturned()).when(returnFollowUp(byCouncil)).thenRejected('follow-up-not-submitted', { followUp: 'augusti' });
  });

  it('is refused to whoever has taken note', () =>
    goal.given(...reported, followUpNoted()).when(returnFollowUp()).thenRejected('follow-up-already-noted', { followUp: 'augusti', body: 'KS' }));
});
