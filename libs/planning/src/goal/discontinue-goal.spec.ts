import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  assessGoal, discontinueGoal, goalAdopted, goalAssessed, goalChangeProposed, goalDiscontinued, goalDrafted, goalEndorsed, goalResponsibilityTransferred, goalSubmitted, specify, transferGoal,
} from '#lib/testing';

const goal = specify(goalDecider);
const adopted = [goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted()] as const;
const proposed = [...adopted, goalChangeProposed({ change: 'discontinuation' })] as const;

describe('Discontinuing an adopted goal', () => {
  it('ends it on a day, once KS has been heard, or in an urgent matter', () => {
    goal.given(...proposed).when(discontinueGoal()).then(goalDiscontinued());
    const urgency = 'Verksamheten läggs ned i april';
    goal.given(...adopted).when(discontinueGoal({ urgency })).then(goalDiscontinued({ urgency }));
  });

  it('leaves nothing to assess after its last day, and what was before as it is', () => {
    const ended = [...proposed, goalDiscontinued({ inForceTo: '2027-08-31' })] as const;
    goal.given(...ended).when(assessGoal()).then(goalAssessed());
    goal.given(...proposed, goalDiscontinued()).when(assessGoal()).thenRejected('goal-not-in-force-then', {
      followUp: 'augusti', periodEnds: '2027-08-31', inForceFrom: '2027-01-01', inForceTo: '2027-06-30' });
  });

  it('may come before it was ever in force', () => {
    const early = { basis: { body: 'KF', meetingDate: '2026-12-14', paragraph: 190 }, inForceTo: '2026-12-14' };
    goal.given(...adopted).when(discontinueGoal({ ...early, urgency: 'Budgeten räcker inte' })).then(goalDiscontinued({ ...early, urgency: 'Budgeten räcker inte' }));
    goal.given(...adopted, goalDiscontinued(early)).when(assessGoal()).thenRejected('goal-not-in-force-then');
  });

  it('leaves a goal that another unit can be made to answer for: it has a past to report on', () =>
    goal.given(...proposed, goalDiscontinued()).when(transferGoal()).then(goalResponsibilityTransferred()));

  it('is refused for a goal that does not exist', () => goal.given().when(discontinueGoal()).thenRejected('goal-unknown'));

  it('is refused for what KF has not adopted', () =>
    goal.given(goalDrafted()).when(discontinueGoal()).thenRejected('goal-not-changeable', { status: 'draft' }));

  it('is refused a second time', () =>
    goal.given(...proposed, goalDiscontinued()).when(discontinueGoal({ inForceTo: '2027-05-31' })).thenRejected('goal-already-discontinued', { inForceTo: '2027-06-30' }));

  it('is refused where KS has not been heard, or where the urgency is not explained or not needed', () => {
    goal.given(...adopted).when(discontinueGoal()).thenRejected('change-not-prepared');
    goal.given(...adopted).when(discontinueGoal({ urgency: '' })).thenRejected('urgency-unexplained');
    goal.given(...proposed).when(discontinueGoal({ urgency: 'Bråttom' })).thenRejected('urgency-unneeded');
  });

  it('is refused from a day before the meeting', () => {
    goal.given(...proposed).when(discontinueGoal({ inForceTo: '2027-03-28' })).thenRejected('decision-retroactive', { day: '2027-03-28', meetingDate: '2027-03-29' });
    goal.given(...proposed).when(discontinueGoal({ inForceTo: '2027-03-29' })).then(goalDiscontinued({ inForceTo: '2027-03-29' }));
  });

  it('is refused where the goal would end no earlier than it does', () => {
    goal.given(...proposed).when(discontinueGoal({ inForceTo: '2027-12-31' })).thenRejected('ends-no-earlier', { inForceTo: '2027-12-31', endsOn: '2027-12-31' });
    goal.given(...proposed).when(discontinueGoal({ inForceTo: '2027-12-30' })).then(goalDiscontinued({ inForceTo: '2027-12-30' }));
  });

  it('is refused without a reason', () => goal.given(...proposed).when(discontinueGoal({ reason: '' })).thenRejected('reason-missing'));

  it('is refused for another text than the one in force', () => goal.given(...proposed).when(discontinueGoal({ version: 2 })).thenRejected('goal-moved'));
});
