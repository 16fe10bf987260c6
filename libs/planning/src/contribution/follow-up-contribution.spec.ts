import { describe, it } from '@jest/globals';
import { contributionDecider } from '#lib/planning';
import {
  contributionEnded, contributionFollowedUp, contributionUndertaken, followUpContribution, goalAdopted, goalAfter, goalConfirmedForYear, goalDrafted, goalEndorsed, goalSubmitted, specify,
} from '#lib/testing';

const contributions = specify(contributionDecider);
const takesPart = contributions.given(contributionUndertaken());
const adopted = [goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted({ inForceTo: '2028-12-31' })] as const;

describe('Following up a share of a goal', () => {
  it('says how the unit\'s own part goes, by the report\'s statuses', () => takesPart.when(followUpContribution()).then(contributionFollowedUp()));

  it('may be said anew', () => contributions.given(contributionUndertaken(), contributionFollowedUp()).when(followUpContribution({ motivation: 'Fyra veckor.' })).then(contributionFollowedUp({ motivation: 'Fyra veckor.' })));

  it('is said also when another unit no longer takes part', () =>
    contributions.given(contributionUndertaken(), contributionUndertaken({ unit: 'SOC' }), contributionEnded({ unit: 'SOC' })).when(followUpContribution()).then(contributionFollowedUp()));

  it('is said of a later year that the goal is confirmed for', () =>
    takesPart.when(followUpContribution({ budgetYear: 2028, goal: goalAfter(...adopted, goalConfirmedForYear()) })).then(contributionFollowedUp({ budgetYear: 2028 })));

  it('is refused for a year that it is not', () =>
    takesPart.when(followUpContribution({ budgetYear: 2028, goal: goalAfter(...adopted) })).thenRejected('goal-not-of-year', { budgetYear: 2028 }));

  it('is refused where the unit takes no part, or no longer', () => {
    contributions.given().when(followUpContribution()).thenRejected('contribution-unknown', { unit: 'MBN' });
    contributions.given(contributionUndertaken(), contributionEnded()).when(followUpContribution()).thenRejected('contribution-unknown', { unit: 'MBN' });
  });

  it('is refused before KF has adopted the goal', () =>
    takesPart.when(followUpContribution({ goal: goalAfter(goalDrafted(), goalSubmitted()) })).thenRejected('goal-not-adopted', { status: 'submitted' }));

  it('is refused in a round that there is none of, has not begun, ends when the goal was not in force, or of a year that is closed', () => {
    takesPart.when(followUpContribution({ followUp: 'mars' })).thenRejected('follow-up-unknown', { followUp: 'mars' });
    takesPart.when(followUpContribution({ today: '2027-08-30' })).thenRejected('follow-up-not-begun', { followUp: 'augusti', periodEnds: '2027-08-31' });
    takesPart.when(followUpContribution({ goal: goalAfter(goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted({ inForceFrom: '2027-10-01' })) })).thenRejected('goal-not-in-force-then');
    takesPart.when(followUpContribution({ closedOn: '2027-09-01' })).thenRejected('assessed-after-closing', { budgetYear: 2027, closedOn: '2027-09-01' });
  });

  it('is refused by a status that the report does not use, or without what it rests on', () => {
    takesPart.when(followUpContribution({ rounds: [{ code: 'augusti', title: 'Delår', periodEnds: '2027-08-31', reportBy: '2027-09-20', statuses: ['not-achieved'] }] }))
      .thenRejected('status-not-in-round', { assessment: 'achieved', statuses: ['not-achieved'] });
    takesPart.when(followUpContribution({ motivation: '\n' })).thenRejected('motivation-missing');
  });
});
