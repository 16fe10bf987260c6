import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import { completeMeasure, goalAdopted, goalAssessed, goalDrafted, measure, measureCompleted, measureDropped, specify } from '#lib/testing';

const goal = specify(goalDecider);
const promised = [goalDrafted(), goalAdopted(), goalAssessed({ measures: [measure()] })] as const;

describe('Completing a measure', () => {
  it('says on which day it was done', () => goal.given(...promised).when(completeMeasure()).then(measureCompleted()));

  it('is possible though a later assessment is silent about it', () =>
    goal.given(...promised, goalAssessed({ followUp: 'december' })).when(completeMeasure()).then(measureCompleted()));

  it('is refused for a measure that the goal does not have', () =>
    goal.given(...promised).when(completeMeasure({ measureId: 'm-9' })).thenRejected('measure-unknown', { measureId: 'm-9' }));

  it('is refused for one that is done or dropped', () => {
    goal.given(...promised, measureCompleted()).when(completeMeasure()).thenRejected('measure-ended', { status: 'completed' });
    goal.given(...promised, measureDropped()).when(completeMeasure()).thenRejected('measure-ended', { status: 'dropped' });
  });

  it('is refused on a day that has not come', () =>
    goal.given(...promised).when(completeMeasure({ completedOn: '2027-11-16' })).thenRejected('completed-in-future', { completedOn: '2027-11-16' }));

  it('is refused for a goal that KF has not adopted', () =>
    goal.given(goalDrafted()).when(completeMeasure()).thenRejected('goal-not-adopted', { status: 'draft' }));
});
