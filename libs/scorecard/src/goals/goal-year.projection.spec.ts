import { describe, it } from '@jest/globals';
import { goalChangeAnnulled, goalConfirmedForYear, specifyProjection } from '#lib/testing';
import { goalYear } from './goal-year.projection.js';

const years = specifyProjection(goalYear);

describe('The years that goals are confirmed for', () => {
  it('are kept with the minutes, and what is to be reached in each', () =>
    years.given(goalConfirmedForYear(), goalConfirmedForYear({ budgetYear: 2029, decisionId: 'd-KF-2028', targets: [] })).then(
      { municipality: '2580', goal_id: 'g-1', budget_year: 2028, body: 'KF', meeting_date: '2027-11-22', paragraph: 160, targets: JSON.stringify(goalConfirmedForYear().data.targets) },
      { goal_id: 'g-1', budget_year: 2029, targets: '[]' }));

  it('are none when a court has annulled that', () =>
    years.given(goalConfirmedForYear(), goalChangeAnnulled({ decisionId: 'd-KF-next' })).then());

  it('are not touched by what a court annuls of something else', () =>
    years.given(goalConfirmedForYear(), goalChangeAnnulled({ decisionId: 'd-other' })).then({ budget_year: 2028 }));
});
