import { describe, it } from '@jest/globals';
import { contributionDecider } from '#lib/planning';
import { contributionEnded, contributionUndertaken, endContribution, specify } from '#lib/testing';

const contributions = specify(contributionDecider);
const takesPart = contributions.given(contributionUndertaken());

describe('Ending a part in a goal', () => {
  it('is the body\'s decision, with its reason', () => takesPart.when(endContribution()).then(contributionEnded()));

  it('is refused where the unit takes no part, or no longer', () => {
    contributions.given(contributionUndertaken({ unit: 'BUN' })).when(endContribution()).thenRejected('contribution-unknown', { unit: 'MBN' });
    contributions.given(contributionUndertaken(), contributionEnded()).when(endContribution()).thenRejected('contribution-unknown', { unit: 'MBN' });
  });

  it('is refused without a reason, by a meeting to come, or without its §', () => {
    takesPart.when(endContribution({ reason: '' })).thenRejected('reason-missing');
    takesPart.when(endContribution({ today: '2027-10-06' })).thenRejected('meeting-in-future', { meetingDate: '2027-10-07' });
    takesPart.when(endContribution({ paragraph: -1 })).thenRejected('paragraph-not-positive', { paragraph: -1 });
  });
});
