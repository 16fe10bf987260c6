import { describe, expect, it } from '@jest/globals';
import { goalDecider, type RenumberGoalDecision } from '#lib/planning';
import { committeeBasis, goalAfter, goalDecisionRenumbered, goalDrafted, goalSubmitted, specify } from '#lib/testing';

const goal = specify(goalDecider);
const renumber: RenumberGoalDecision = {
  kind: 'renumber-goal-decision', goalId: 'g-1', decisionId: 'd-SBN', basis: { ...committeeBasis, paragraph: 86 }, renumberedFrom: 84, reason: 'Två ärenden lades till' };

describe('A decision that got another §', () => {
  it('is noted on the goal with the one it was recorded under', () => goal.given(goalDrafted(), goalSubmitted()).when(renumber).then(goalDecisionRenumbered()));

  it('changes nothing of the goal', () =>
    expect(goalAfter(goalDrafted(), goalSubmitted(), goalDecisionRenumbered())).toEqual(goalAfter(goalDrafted(), goalSubmitted())));

  it('is nothing where there is no goal', () => goal.given().when(renumber).thenRejected('goal-unknown', { goalId: 'g-1' }));
});
