import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  adoptGoalWithChanges, amendment, firstText, goalAdoptedWithChanges, goalContent, goalDrafted, goalEndorsed, goalRejectionProposed, goalSubmitted,
  specify,
} from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmitted()] as const;
const changed = (over: Partial<typeof amendment>) => adoptGoalWithChanges({ amendment: { ...amendment, ...over } });

describe('Adopting a goal with changes', () => {
  it('puts KF\'s words in force, as the next version, whatever KS proposes', () => {
    goal.given(...submitted, goalEndorsed()).when(adoptGoalWithChanges()).then(goalAdoptedWithChanges());
    goal.given(...submitted, goalRejectionProposed()).when(adoptGoalWithChanges()).then(goalAdoptedWithChanges());
  });

  it('is done once', () =>
    goal.given(...submitted, goalEndorsed(), goalAdoptedWithChanges()).when(adoptGoalWithChanges())
      .thenRejected('goal-not-endorsed', { status: 'adopted' }));

  it('is refused for a goal that does not exist', () => goal.given().when(adoptGoalWithChanges()).thenRejected('goal-unknown'));

  it('is refused before KS has been heard', () =>
    goal.given(...submitted).when(adoptGoalWithChanges()).thenRejected('goal-not-endorsed', { status: 'submitted' }));

  it('is refused for another text than KS proposed', () =>
    goal.given(...submitted, goalEndorsed()).when(adoptGoalWithChanges({ version: 2 })).thenRejected('goal-moved'));

  it('is refused when the goal would end before it begins', () =>
    goal.given(...submitted, goalEndorsed()).when(adoptGoalWithChanges({ inForceFrom: '2028-01-01' })).thenRejected('in-force-period-reversed'));

  it('is refused where nothing is changed, no reason is given, or the words break a rule', () => {
    const endorsed = goal.given(...submitted, goalEndorsed());
    endorsed.when(changed({ contentHash: firstText.contentHash })).thenRejected('text-unchanged');
    endorsed.when(changed({ reason: '' })).thenRejected('reason-missing');
    endorsed.when(changed({ content: goalContent({ indicators: [] }) })).thenRejected('goal-not-measurable');
  });
});
