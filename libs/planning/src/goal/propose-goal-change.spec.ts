import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import { amendGoal, goalAdopted, goalAmended, goalChangeProposed, goalDiscontinued, goalDrafted, goalEndorsed, goalSubmitted, proposeGoalChange, secondText, specify } from '#lib/testing';

const goal = specify(goalDecider);
const adopted = [goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted()] as const;

describe('Proposing that KF changes what it has adopted', () => {
  it('is for an amendment, or for an end', () => {
    goal.given(...adopted).when(proposeGoalChange()).then(goalChangeProposed());
    goal.given(...adopted).when(proposeGoalChange({ change: 'discontinuation' })).then(goalChangeProposed({ change: 'discontinuation' }));
  });

  it('is used up by the change that KF decides', () => {
    const another = { version: 2, contentHash: secondText.contentHash, amendment: { ...secondText, version: 3, contentHash: 'another', reason: 'Igen' } };
    goal.given(...adopted, goalChangeProposed(), goalAmended()).when(amendGoal(another)).thenRejected('change-not-prepared');
  });

  it('is refused for a goal that does not exist', () => goal.given().when(proposeGoalChange()).thenRejected('goal-unknown'));

  it('is refused for what KF has not adopted', () =>
    goal.given(goalDrafted(), goalSubmitted(), goalEndorsed()).when(proposeGoalChange()).thenRejected('goal-not-changeable', { status: 'endorsed' }));

  it('is refused for what KF has ended already', () =>
    goal.given(...adopted, goalDiscontinued()).when(proposeGoalChange()).thenRejected('goal-already-discontinued', { inForceTo: '2027-06-30' }));

  it('is refused when the goal is over', () => {
    const after = { basis: { body: 'KS', meetingDate: '2028-01-10', paragraph: 3 } };
    goal.given(...adopted).when(proposeGoalChange(after)).thenRejected('goal-over', { inForceTo: '2027-12-31', meetingDate: '2028-01-10' });
    const onItsLastDay = { basis: { ...after.basis, meetingDate: '2027-12-31' } };
    goal.given(...adopted).when(proposeGoalChange(onItsLastDay)).then(goalChangeProposed(onItsLastDay));
  });

  it('is refused without a reason', () => goal.given(...adopted).when(proposeGoalChange({ reason: ' ' })).thenRejected('reason-missing'));

  it('is refused for another text, or before the meeting that adopted it', () => {
    goal.given(...adopted).when(proposeGoalChange({ version: 2 })).thenRejected('goal-moved', { decidedVersion: 2, currentVersion: 1 });
    goal.given(...adopted).when(proposeGoalChange({ basis: { body: 'KS', meetingDate: '2026-10-12', paragraph: 210 } }))
      .thenRejected('meeting-before-previous-decision', { meetingDate: '2026-10-12', previousMeetingDate: '2026-10-26' });
  });
});
