import { describe, it } from '@jest/globals';
import { absentCycle, answersDecider } from '#lib/planning';
import { areaDeclaredApplicable, areaDeclaredNotApplicable, declareAreaNotApplicable, specify } from '#lib/testing';

const answers = specify(answersDecider);

describe('Declaring a goal area not applicable', () => {
  it('is an answer, with its reason and its day', () => answers.given().when(declareAreaNotApplicable()).then(areaDeclaredNotApplicable()));

  it('is possible again once it was taken back', () =>
    answers.given(areaDeclaredNotApplicable(), areaDeclaredApplicable()).when(declareAreaNotApplicable()).then(areaDeclaredNotApplicable()));

  it('is refused without a reason', () => answers.given().when(declareAreaNotApplicable({ reason: ' ' })).thenRejected('reason-missing', {}));

  it('is refused a second time', () =>
    answers.given(areaDeclaredNotApplicable()).when(declareAreaNotApplicable()).thenRejected('area-already-not-applicable', { area: 'MO-1.4' }));

  it('is refused where the unit has a goal in the area', () =>
    answers.given().when(declareAreaNotApplicable({ goalsInArea: ['g-1'] })).thenRejected('area-has-goals', { area: 'MO-1.4', goals: 1 }));

  it('is refused for a cell that the year does not have', () => {
    answers.given().when(declareAreaNotApplicable({ cycle: absentCycle })).thenRejected('cycle-not-open', { budgetYear: 2027 });
    answers.given().when(declareAreaNotApplicable({ area: 'MO-9' })).thenRejected('area-unknown', { area: 'MO-9', budgetYear: 2027 });
    answers.given().when(declareAreaNotApplicable({ unit: 'SOC' })).thenRejected('unit-not-in-cycle', { unit: 'SOC', budgetYear: 2027 });
  });
});
