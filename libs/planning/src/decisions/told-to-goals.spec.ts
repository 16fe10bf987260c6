import { describe, expect, it } from '@jest/globals';
import { commandsTelling } from '#lib/planning';
import { boardBasis, committeeBasis, decisionCountersigned, paragraphReassigned } from '#lib/testing';

describe('What has happened to a decision', () => {
  it('is told to each of its goals where it got another §, with the one it was recorded under', () =>
    expect(commandsTelling(paragraphReassigned({ goalIds: ['g-1', 'g-2'] }), 'p-1')).toMatchObject(['g-1', 'g-2'].map((goalId) => (
      { kind: 'renumber-goal-decision', goalId, decisionId: 'd-SBN', basis: { ...committeeBasis, paragraph: 86 }, renumberedFrom: 84 }))));

  it('is told to each of its goals where it was countersigned, with both persons', () =>
    expect(commandsTelling(decisionCountersigned(), 'p-second')).toMatchObject([
      { kind: 'note-countersignature', goalId: 'g-1', basis: boardBasis, recordedBy: 'p-1', countersignedBy: 'p-second' }]));
});
