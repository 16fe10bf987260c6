import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  amendGoal, amendment, assessGoal, firstText, goalAdopted, goalAmended, goalAssessed, goalChangeProposed, goalContent, goalDiscontinued, goalDrafted, goalEndorsed, goalSubmitted, goalWithdrawn,
  proposeGoalChange, reviseGoal, secondText, specify,
} from '#lib/testing';

const goal = specify(goalDecider);
const adopted = [goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted()] as const;
const proposed = [...adopted, goalChangeProposed()] as const;

describe('Amending an adopted goal during the year', () => {
  it('puts other words in force from a day on, once KS has been heard', () => goal.given(...proposed).when(amendGoal()).then(goalAmended()));

  it('does so too where KS had proposed that the goal ends', () =>
    goal.given(...adopted, goalChangeProposed({ change: 'discontinuation' })).when(amendGoal()).then(goalAmended()));

  it('waits for no preparation in an urgent matter', () => {
    const urgency = 'Ny lag gäller från den 1 april';
    goal.given(...adopted).when(amendGoal({ urgency })).then(goalAmended({ urgency }));
  });

  it('makes the amended text the one that the next decision is about', () => {
    const second = { version: 2, contentHash: secondText.contentHash };
    goal.given(...proposed, goalAmended()).when(proposeGoalChange(second)).thenRejected('meeting-before-previous-decision');
    const later = { ...second, basis: { body: 'KS', meetingDate: '2027-08-23', paragraph: 140 } };
    goal.given(...proposed, goalAmended()).when(proposeGoalChange(later)).then(goalChangeProposed(later));
    goal.given(...proposed, goalAmended()).when(proposeGoalChange({ basis: later.basis })).thenRejected('goal-moved', { decidedVersion: 1, currentVersion: 2 });
  });

  it('leaves the goal adopted: it is assessed as before, and not for a committee to rewrite', () => {
    goal.given(...proposed, goalAmended()).when(assessGoal()).then(goalAssessed());
    goal.given(...proposed, goalAmended()).when(reviseGoal()).thenRejected('goal-not-revisable', { status: 'adopted' });
  });

  it('may let the goal hold for longer', () => {
    const longer = { inForceTo: '2028-12-31' };
    goal.given(...proposed).when(amendGoal(longer)).then(goalAmended(longer));
  });

  it('is refused for a goal that does not exist', () => goal.given().when(amendGoal()).thenRejected('goal-unknown'));

  it('is refused for what KF has not adopted', () =>
    goal.given(goalDrafted(), goalSubmitted(), goalWithdrawn()).when(amendGoal()).thenRejected('goal-not-changeable', { status: 'withdrawn' }));

  it('is refused for what KF has ended already', () =>
    goal.given(...proposed, goalDiscontinued()).when(amendGoal()).thenRejected('goal-already-discontinued', { inForceTo: '2027-06-30' }));

  it('is refused when the goal is over', () =>
    goal.given(...proposed).when(amendGoal({ basis: { body: 'KF', meetingDate: '2028-01-31', paragraph: 4 }, inForceFrom: '2028-01-31' }))
      .thenRejected('goal-over', { inForceTo: '2027-12-31', meetingDate: '2028-01-31' }));

  it('is refused where KS has not been heard and nothing is said of urgency', () => goal.given(...adopted).when(amendGoal()).thenRejected('change-not-prepared'));

  it('is refused where the urgency is blank, or KS has been heard', () => {
    goal.given(...adopted).when(amendGoal({ urgency: ' ' })).thenRejected('urgency-unexplained');
    goal.given(...proposed).when(amendGoal({ urgency: 'Bråttom' })).thenRejected('urgency-unneeded');
  });

  it('is refused from a day before the meeting: what was judged stays judged by the words then in force', () => {
    goal.given(...proposed).when(amendGoal({ inForceFrom: '2027-03-28' })).thenRejected('decision-retroactive', { day: '2027-03-28', meetingDate: '2027-03-29' });
    goal.given(...proposed).when(amendGoal({ inForceFrom: '2027-03-29' })).then(goalAmended({ inForceFrom: '2027-03-29' }));
  });

  it('is refused from a day after the goal\'s last', () =>
    goal.given(...proposed).when(amendGoal({ inForceFrom: '2028-01-01' }))
      .thenRejected('in-force-period-reversed', { inForceFrom: '2028-01-01', inForceTo: '2027-12-31' }));

  it('is refused with the words that hold already, without a reason, or with words that nobody can follow up', () => {
    goal.given(...proposed).when(amendGoal({ amendment: { ...amendment, ...firstText, version: 2 } })).thenRejected('text-unchanged');
    goal.given(...proposed).when(amendGoal({ amendment: { ...amendment, reason: '' } })).thenRejected('reason-missing');
    goal.given(...proposed).when(amendGoal({ amendment: { ...amendment, content: goalContent({ title: ' ' }) } })).thenRejected('title-missing');
    goal.given(...proposed).when(amendGoal({ amendment: { ...amendment, content: goalContent({ indicators: [] }) } })).thenRejected('goal-not-measurable');
  });

  it('is refused for another text than the one in force', () =>
    goal.given(...proposed).when(amendGoal({ version: 2 })).thenRejected('goal-moved', { decidedVersion: 2, currentVersion: 1 }));
});
