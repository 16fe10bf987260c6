import { describe, it } from '@jest/globals';
import { absentCycle, goalDecider } from '#lib/planning';
import {
  adoptGoal, endorseGoal, goalContent, goalDrafted, goalEndorsed, goalRevised, goalSubmitted, goalSubmittedPreliminarily, reviseGoal, secondText, specify, submitGoalPreliminarily,
  withdrawGoal, goalWithdrawn,
} from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmittedPreliminarily()] as const;

describe('Submitting a goal before its committee has met', () => {
  it('gives KS the text to prepare, and the day on which the committee is to decide', () => {
    goal.given(goalDrafted()).when(submitGoalPreliminarily()).then(goalSubmittedPreliminarily());
    goal.given(...submitted).when(endorseGoal()).then(goalEndorsed());
  });

  it('may be done on the very day of the meeting', () =>
    goal.given(goalDrafted()).when(submitGoalPreliminarily({ decisionExpectedOn: '2026-08-28' })).then(goalSubmittedPreliminarily({ decisionExpectedOn: '2026-08-28' })));

  it('says how late it is, and why', () =>
    goal.given(goalDrafted()).when(submitGoalPreliminarily({ today: '2026-09-04', lateReason: 'Underlag saknades' }))
      .then(goalSubmittedPreliminarily({ submittedOn: '2026-09-04', daysLate: 3, lateReason: 'Underlag saknades' })));

  it('keeps no reason for being late where it is not', () =>
    goal.given(goalDrafted()).when(submitGoalPreliminarily({ lateReason: 'Behövs inte' })).then(goalSubmittedPreliminarily()));

  it('lets KF adopt nothing until the committee has decided', () =>
    goal.given(...submitted, goalEndorsed()).when(adoptGoal()).thenRejected('submission-preliminary', { decisionExpectedOn: '2026-09-17' }));

  it('leaves the text as it is until then', () => goal.given(...submitted).when(reviseGoal()).thenRejected('goal-not-revisable', { status: 'submitted' }));

  it('may be taken back', () => {
    const decided = { basis: { body: 'SBN', meetingDate: '2026-09-17', paragraph: 90 } };
    goal.given(...submitted).when(withdrawGoal(decided)).then(goalWithdrawn(decided));
  });

  it('is refused for a goal that does not exist', () => goal.given().when(submitGoalPreliminarily()).thenRejected('goal-unknown'));

  it('is refused for a goal that is submitted already', () => {
    goal.given(goalDrafted(), goalSubmitted()).when(submitGoalPreliminarily()).thenRejected('goal-not-submittable', { status: 'submitted' });
    goal.given(...submitted).when(submitGoalPreliminarily()).thenRejected('goal-not-submittable', { status: 'submitted' });
  });

  it('is refused for another text than the draft has', () =>
    goal.given(goalDrafted(), goalRevised()).when(submitGoalPreliminarily()).thenRejected('goal-moved', { decidedVersion: 1, currentVersion: secondText.version }));

  it('is refused for a goal that cannot be followed up', () =>
    goal.given(goalDrafted({ content: goalContent({ indicators: [] }) })).when(submitGoalPreliminarily()).thenRejected('goal-not-measurable'));

  it('is refused when the goal\'s year has no open cycle', () =>
    goal.given(goalDrafted()).when(submitGoalPreliminarily({ cycle: absentCycle })).thenRejected('cycle-not-open', { budgetYear: 2027 }));

  it('is refused when the committee has met: then there is a decision to record', () =>
    goal.given(goalDrafted()).when(submitGoalPreliminarily({ decisionExpectedOn: '2026-08-27' })).thenRejected('meeting-has-been', { decisionExpectedOn: '2026-08-27' }));

  it('is refused late without a reason', () =>
    goal.given(goalDrafted()).when(submitGoalPreliminarily({ today: '2026-09-02' })).thenRejected('late-reason-missing', { deadline: '2026-09-01', daysLate: 1 }));
});
