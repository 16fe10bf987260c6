import { describe, expect, it } from '@jest/globals';
import { goalDecider, responsibleUnit } from '#lib/planning';
import {
  adoptGoal, assessGoal, boardBasis, goalAdopted, goalAfter, goalAssessed, goalDrafted, goalEndorsed, goalRejected, goalResponsibilityTransferred, goalSubmitted, goalWithdrawn,
  specify, submitGoal, transferGoal,
} from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmitted()] as const;
const adopted = [...submitted, goalEndorsed(), goalAdopted()] as const;
const again = { decisionId: 'd-again', toUnit: 'KFN', effectiveFrom: '2027-10-01' };

describe('Transferring the responsibility for a goal', () => {
  it('names the unit that answered for it until then', () =>
    goal.given(...adopted).when(transferGoal()).then(goalResponsibilityTransferred()));

  it('is done again from the unit that took it over', () =>
    goal.given(...adopted, goalResponsibilityTransferred()).when(transferGoal(again)).then(goalResponsibilityTransferred({ ...again, fromUnit: 'MBN' })));

  it('takes effect on its day, and not before', () => {
    const transferred = goalAfter(...adopted, goalResponsibilityTransferred(), goalResponsibilityTransferred({ ...again, fromUnit: 'MBN' }));
    if (transferred.status === 'absent') throw new Error('No goal');
    expect(['2027-06-30', '2027-07-01', '2027-09-30', '2027-10-01'].map((day) => responsibleUnit(transferred, day))).toEqual(['SBN', 'MBN', 'MBN', 'KFN']);
  });

  it('is not held up by what has been decided on the goal since, and changes nothing of that', () => {
    const earlier = { basis: { ...boardBasis, meetingDate: '2026-02-09', paragraph: 12 } };
    goal.given(...adopted).when(transferGoal(earlier)).then(goalResponsibilityTransferred(earlier));
    goal.given(...submitted, goalEndorsed(), goalResponsibilityTransferred()).when(adoptGoal()).then(goalAdopted());
    goal.given(...adopted, goalResponsibilityTransferred()).when(assessGoal()).then(goalAssessed());
  });

  it('concerns a draft too, which its new unit then submits', () => {
    goal.given(goalDrafted()).when(transferGoal()).then(goalResponsibilityTransferred());
    goal.given(goalDrafted(), goalResponsibilityTransferred()).when(submitGoal()).then(goalSubmitted());
  });

  it('is refused for a goal that does not exist', () => goal.given().when(transferGoal()).thenRejected('goal-unknown'));

  it('is refused for a goal that came to nothing', () => {
    goal.given(...submitted, goalEndorsed(), goalRejected()).when(transferGoal()).thenRejected('goal-not-transferable', { status: 'rejected' });
    goal.given(...submitted, goalWithdrawn()).when(transferGoal()).thenRejected('goal-not-transferable', { status: 'withdrawn' });
  });

  it('is refused by anybody but KF and KS', () => {
    goal.given(...adopted).when(transferGoal({ basis: { body: 'SBN', meetingDate: '2027-03-18', paragraph: 31 } }))
      .thenRejected('transfer-not-by-council-or-board', { body: 'SBN' });
    goal.given(...adopted).when(transferGoal({ basis: boardBasis })).then(goalResponsibilityTransferred({ basis: boardBasis }));
  });

  it('is refused from a day before it was decided', () => {
    goal.given(...adopted).when(transferGoal({ effectiveFrom: '2027-03-28' }))
      .thenRejected('transfer-before-decision', { effectiveFrom: '2027-03-28', meetingDate: '2027-03-29' });
    goal.given(...adopted).when(transferGoal({ effectiveFrom: '2027-03-29' })).then(goalResponsibilityTransferred({ effectiveFrom: '2027-03-29' }));
  });

  it('is refused from a day that is not after the previous transfer', () =>
    goal.given(...adopted, goalResponsibilityTransferred()).when(transferGoal({ ...again, effectiveFrom: '2027-07-01' }))
      .thenRejected('transfer-not-after-previous', { effectiveFrom: '2027-07-01', previousFrom: '2027-07-01' }));

  it('is refused to the unit that answers for it already', () => {
    goal.given(...adopted).when(transferGoal({ toUnit: 'SBN' })).thenRejected('unit-already-responsible', { unit: 'SBN' });
    goal.given(...adopted, goalResponsibilityTransferred()).when(transferGoal({ ...again, toUnit: 'MBN' })).thenRejected('unit-already-responsible', { unit: 'MBN' });
  });
});
