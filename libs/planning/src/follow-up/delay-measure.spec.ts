import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import { delayMeasure, goalAdopted, goalAssessed, goalDrafted, measure, measureCompleted, measureDelayed, specify } from '#lib/testing';

const goal = specify(goalDecider);
const promised = [goalDrafted(), goalAdopted(), goalAssessed({ measures: [measure()] })] as const;

describe('Delaying a measure', () => {
  it('gives it a later day, with the reason, and keeps the day it was due', () => goal.given(...promised).when(delayMeasure()).then(measureDelayed()));

  it('counts from the day it was last given', () => {
    const again = { dueOn: '2028-04-01' } as const;
    goal.given(...promised, measureDelayed()).when(delayMeasure(again)).then(measureDelayed({ ...again, wasDueOn: '2028-02-01' }));
    const retold = goalAssessed({ followUp: 'december', measures: [measure({ dueOn: '2028-03-01' })] });
    goal.given(...promised, retold).when(delayMeasure(again)).then(measureDelayed({ ...again, wasDueOn: '2028-03-01' }));
  });

  it('is refused to a day that is not later', () =>
    goal.given(...promised).when(delayMeasure({ dueOn: '2027-12-01' })).thenRejected('due-not-later', { dueOn: '2027-12-01', wasDueOn: '2027-12-01' }));

  it('is refused without a reason', () => goal.given(...promised).when(delayMeasure({ reason: ' ' })).thenRejected('reason-missing'));

  it('is refused for a measure that the goal does not have, or that has ended', () => {
    goal.given(...promised).when(delayMeasure({ measureId: 'm-9' })).thenRejected('measure-unknown', { measureId: 'm-9' });
    goal.given(...promised, measureCompleted()).when(delayMeasure()).thenRejected('measure-ended', { status: 'completed' });
  });
});
