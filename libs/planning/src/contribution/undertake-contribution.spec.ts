import { describe, it } from '@jest/globals';
import { contributionDecider } from '#lib/planning';
import {
  contributionEnded, contributionUndertaken, goalAfter, goalDrafted, goalResponsibilityTransferred, goalSubmitted, goalWithdrawn, specify, undertakeContribution, unitOnRecord,
} from '#lib/testing';

const contributions = specify(contributionDecider);
const nobody = contributions.given();

describe('Taking part in another unit\'s goal', () => {
  it('is undertaken by the decision of the unit\'s own body', () => nobody.when(undertakeContribution()).then(contributionUndertaken()));

  it('may be done by several, each for itself', () =>
    contributions.given(contributionUndertaken({ unit: 'BUN' })).when(undertakeContribution()).then(contributionUndertaken()));

  it('may be done anew by one that had ended', () =>
    contributions.given(contributionUndertaken(), contributionEnded()).when(undertakeContribution()).then(contributionUndertaken()));

  it('is refused twice', () => contributions.given(contributionUndertaken()).when(undertakeContribution()).thenRejected('contribution-already-undertaken', { unit: 'MBN' }));

  it('is refused in a goal that there is none of, that others do not see yet, or that has come to nothing', () => {
    nobody.when(undertakeContribution({ goal: goalAfter() })).thenRejected('goal-unknown', { goalId: 'g-1' });
    nobody.when(undertakeContribution({ goal: goalAfter(goalDrafted()) })).thenRejected('goal-not-joinable', { status: 'draft' });
    nobody.when(undertakeContribution({ goal: goalAfter(goalDrafted(), goalSubmitted(), goalWithdrawn()) })).thenRejected('goal-not-joinable', { status: 'withdrawn' });
  });

  it('is refused to whoever answers for the whole, also after a transfer', () => {
    nobody.when(undertakeContribution({ unit: 'SBN' })).thenRejected('contribution-to-own-goal', { unit: 'SBN' });
    const transferred = goalAfter(goalDrafted(), goalSubmitted(), goalResponsibilityTransferred({ effectiveFrom: '2026-09-01' }));
    nobody.when(undertakeContribution({ goal: transferred })).thenRejected('contribution-to-own-goal', { unit: 'MBN' });
  });

  it('is refused to a unit that is not registered, or no longer there', () => {
    nobody.when(undertakeContribution({ unitOnRecord: null })).thenRejected('unit-not-registered', { unit: 'MBN' });
    nobody.when(undertakeContribution({ unitOnRecord: unitOnRecord({ code: 'MBN', body: 'MBN', validTo: '2025-12-31' }) })).thenRejected('unit-not-valid-on', { unit: 'MBN', on: '2026-09-11' });
  });

  it('is refused without saying what the unit is to do', () => nobody.when(undertakeContribution({ share: ' ' })).thenRejected('share-missing'));

  it('is refused by a meeting to come, or without its §', () => {
    nobody.when(undertakeContribution({ today: '2026-09-09' })).thenRejected('meeting-in-future', { meetingDate: '2026-09-10' });
    nobody.when(undertakeContribution({ paragraph: 0 })).thenRejected('paragraph-not-positive', { paragraph: 0 });
  });
});
