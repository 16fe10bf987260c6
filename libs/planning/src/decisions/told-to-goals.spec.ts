import { describe, expect, it } from '@jest/globals';
import { commandsTelling, goalDecider } from '#lib/planning';
import { boardBasis, decisionCountersigned, goalAfter, goalDecisionCountersigned, goalDecisionRenumbered, goalDrafted, goalSubmitted, paragraphReassigned, specify } from '#lib/testing';

const goal = specify(goalDecider).given(goalDrafted(), goalSubmitted());

describe('What has happened to a decision', () => {
  it('is told to each of its goals where it got another §, with the one it was recorded under', () => {
    const [first, second] = commandsTelling(paragraphReassigned({ goalIds: ['g-1', 'g-2'] }), 'p-1');
    expect(second).toMatchObject({ goalId: 'g-2', basis: { paragraph: 86 }, renumberedFrom: 84 });
    if (first) goal.when(first).then(goalDecisionRenumbered());
  });

  it('is told to each of its goals where it was countersigned, with both persons', () => {
    const [first] = commandsTelling(decisionCountersigned(), 'p-second');
    if (first) goal.when(first).then(goalDecisionCountersigned());
    expect(first).toMatchObject({ basis: boardBasis, recordedBy: 'p-1', countersignedBy: 'p-second' });
  });

  it('changes nothing of the goal', () =>
    expect(goalAfter(goalDrafted(), goalSubmitted(), goalDecisionRenumbered(), goalDecisionCountersigned())).toEqual(goalAfter(goalDrafted(), goalSubmitted())));

  it('is nothing where there is no goal', () => {
    const [command] = commandsTelling(paragraphReassigned(), 'p-1');
    if (command) specify(goalDecider).given().when(command).thenRejected('goal-unknown', { goalId: 'g-1' });
  });
});
