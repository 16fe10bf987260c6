import { describe, it } from '@jest/globals';
import { contributionEnded, contributionFollowedUp, contributionUndertaken, specifyProjection } from '#lib/testing';
import { goalContributions, type StoredContribution } from './goal-contributions.projection.js';

const contributions = specifyProjection(goalContributions);
const rows = (...all: readonly StoredContribution[]) => ({ municipality: '2580', goal_id: 'g-1', contributions: JSON.stringify(all) });

const undertaken: StoredContribution = {
  unit: 'MBN', share: 'Nämnden handlägger bygglov för bostäder inom sex veckor.', basis: { body: 'MBN', meetingDate: '2026-09-10', paragraph: 61 },
  undertakenOn: '2026-09-11', ended: null, followUps: [],
};
const said = { budgetYear: 2027, followUp: 'augusti', assessment: 'achieved', motivation: 'Medianen är fem veckor.', followedUpOn: '2027-09-10' } as const;
const ended = { reason: 'Handläggningen har gått över till staten.', basis: { body: 'MBN', meetingDate: '2027-10-07', paragraph: 80 }, endedOn: '2027-10-08' };

describe('What others have undertaken in a goal', () => {
  it('is each unit\'s share, with the minutes it rests on', () => contributions.given(contributionUndertaken()).then(rows(undertaken)));

  it('comes with all that was said of it, and when', () =>
    contributions.given(contributionUndertaken(), contributionFollowedUp({ motivation: 'Vet inte ännu.' }), contributionFollowedUp(), contributionFollowedUp({ followUp: 'helår', assessment: 'not-achieved' }))
      .then(rows({ ...undertaken, followUps: [{ ...said, motivation: 'Vet inte ännu.', saidAt: 2 }, { ...said, saidAt: 3 }, { ...said, followUp: 'helår', assessment: 'not-achieved', saidAt: 4 }] })));

  it('stays when it has ended, beside what is undertaken anew', () =>
    contributions.given(contributionUndertaken(), contributionFollowedUp(), contributionEnded(), contributionUndertaken(), contributionFollowedUp({ budgetYear: 2028 }))
      .then(rows({ ...undertaken, ended, followUps: [{ ...said, saidAt: 2 }] }, { ...undertaken, followUps: [{ ...said, budgetYear: 2028, saidAt: 5 }] })));
});
