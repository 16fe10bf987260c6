import { describe, expect, it } from '@jest/globals';
import { goalDecider, type NoteCountersignature } from '#lib/planning';
import { boardBasis, goalAfter, goalDecisionCountersigned, goalDrafted, goalSubmitted, specify } from '#lib/testing';

const goal = specify(goalDecider);
const note: NoteCountersignature = {
  kind: 'note-countersignature', goalId: 'g-1', decisionId: 'd-KS', basis: boardBasis, recordedBy: 'p-1', countersignedBy: 'p-second', countersignedOn: '2026-10-09' };

describe('A countersigned decision', () => {
  it('is noted on the goal with both persons', () => goal.given(goalDrafted(), goalSubmitted()).when(note).then(goalDecisionCountersigned()));

  it('changes nothing of the goal beyond what it decides', () =>
    expect(goalAfter(goalDrafted(), goalSubmitted(), goalDecisionCountersigned())).toEqual(goalAfter(goalDrafted(), goalSubmitted())));

  it('is nothing where there is no goal', () => goal.given().when(note).thenRejected('goal-unknown', { goalId: 'g-1' }));
});
