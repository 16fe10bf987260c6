import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import { dropMeasure, goalAdopted, goalAssessed, goalDrafted, measure, measureDropped, specify } from '#lib/testing';

const goal = specify(goalDecider);
const promised = [goalDrafted(), goalAdopted(), goalAssessed({ measures: [measure()] })] as const;

describe('Dropping a measure', () => {
  it('says why it will not be done', () => goal.given(...promised).when(dropMeasure()).then(measureDropped()));

  it('is refused without a reason', () => goal.given(...promised).when(dropMeasure({ reason: '' })).thenRejected('reason-missing'));

  it('is refused for a measure that the goal does not have, or that has ended', () => {
    goal.given(...promised).when(dropMeasure({ measureId: 'm-9' })).thenRejected('measure-unknown', { measureId: 'm-9' });
    goal.given(...promised, measureDropped()).when(dropMeasure()).thenRejected('measure-ended', { status: 'dropped' });
  });
});
