import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  carryGoalOver, goalAdopted, goalAfter, goalCarriedOver, goalDiscontinued, goalDrafted, goalEndorsed, goalResponsibilityTransferred, goalSubmitted, goalVoided, specify, submitGoal,
} from '#lib/testing';

const goal = specify(goalDecider);
const adopted = [goalDrafted({ goalId: 'g-0', budgetYear: 2026 }), goalSubmitted(), goalEndorsed(), goalAdopted({ inForceFrom: '2026-01-01', inForceTo: '2026-12-31' })] as const;

describe('Carrying a goal over into a later year', () => {
  it('drafts a goal that knows which it goes on from', () => goal.given().when(carryGoalOver()).then(goalDrafted(), goalCarriedOver()));

  it('leaves it to be decided anew', () => goal.given(goalDrafted(), goalCarriedOver()).when(submitGoal()).then(goalSubmitted()));

  it('is possible for a goal that ended before its time, and for whoever answers for it now', () => {
    goal.given().when(carryGoalOver({ fromGoal: goalAfter(...adopted, goalDiscontinued({ inForceTo: '2026-06-30' })) })).then(goalDrafted(), goalCarriedOver());
    const moved = goalAfter(...adopted, goalResponsibilityTransferred({ toUnit: 'MBN', effectiveFrom: '2026-05-01' }));
    goal.given().when(carryGoalOver({ fromGoal: moved })).thenRejected('unit-not-responsible', { unit: 'SBN', responsible: 'MBN' });
  });

  it('is refused where nothing was adopted to go on from', () => {
    goal.given().when(carryGoalOver({ fromGoal: { status: 'absent' } })).thenRejected('goal-unknown', { goalId: 'g-0' });
    goal.given().when(carryGoalOver({ fromGoal: goalAfter(...adopted.slice(0, 2)) })).thenRejected('only-adopted-carried-over', { status: 'submitted' });
    goal.given().when(carryGoalOver({ fromGoal: goalAfter(...adopted, goalVoided()) })).thenRejected('only-adopted-carried-over', { status: 'voided' });
  });

  it('is refused into the same year or an earlier one', () =>
    goal.given().when(carryGoalOver({ fromGoal: goalAfter(goalDrafted({ goalId: 'g-0' }), ...adopted.slice(1)) }))
      .thenRejected('carried-over-to-earlier-year', { budgetYear: 2027, fromYear: 2027 }));

  it('is refused for a goal of several years that holds anyway', () =>
    goal.given().when(carryGoalOver({ fromGoal: goalAfter(...adopted.slice(0, 3), goalAdopted({ inForceFrom: '2026-01-01', inForceTo: '2027-01-01' })) }))
      .thenRejected('goal-holds-anyway', { inForceTo: '2027-01-01' }));

  it('is refused a second time, and where a draft would be', () => {
    goal.given(goalDrafted(), goalCarriedOver()).when(carryGoalOver()).thenRejected('goal-already-drafted');
    goal.given().when(carryGoalOver({ area: 'MO-9.9' })).thenRejected('area-unknown');
  });
});
