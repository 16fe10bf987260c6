import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  adoptGoal, councilBasis, goalAdopted, goalDrafted, goalEndorsed, goalEndorsedWithAmendment, goalRejectionProposed, goalSubmitted, goalSubmittedPreliminarily, secondText, specify,
} from '#lib/testing';

const goal = specify(goalDecider);
const endorsed = [goalDrafted(), goalSubmitted(), goalEndorsed()] as const;

describe('Adopting a goal', () => {
  it('is KF\'s to do also where KS proposes to turn the goal down', () =>
    goal.given(goalDrafted(), goalSubmitted(), goalRejectionProposed()).when(adoptGoal()).then(goalAdopted()));

  it('is of KS\'s words where KS amended the committee\'s', () => {
    const amended = { version: 2, contentHash: secondText.contentHash };
    const given = goal.given(goalDrafted(), goalSubmitted(), goalEndorsedWithAmendment());
    given.when(adoptGoal(amended)).then(goalAdopted(amended));
    given.when(adoptGoal()).thenRejected('goal-moved', { decidedVersion: 1, currentVersion: 2 });
  });

  it('puts an endorsed goal in force from day to day', () => goal.given(...endorsed).when(adoptGoal()).then(goalAdopted()));

  it('may put it in force for a single day', () => {
    const day = { inForceFrom: '2027-01-01', inForceTo: '2027-01-01' };
    goal.given(...endorsed).when(adoptGoal(day)).then(goalAdopted(day));
  });

  it('is refused for a goal that does not exist', () => goal.given().when(adoptGoal()).thenRejected('goal-unknown'));

  it('is refused before KS has been heard', () =>
    goal.given(goalDrafted(), goalSubmitted()).when(adoptGoal()).thenRejected('goal-not-endorsed', { status: 'submitted' }));

  describe('without KS having been heard', () => {
    const urgency = 'Statsbidraget ska sökas före månadens slut';

    it('is KF\'s to do in an urgent matter, which is recorded', () =>
      goal.given(goalDrafted(), goalSubmitted()).when(adoptGoal({ urgency })).then(goalAdopted({ urgency })));

    it('may concern what the committee has not decided yet', () => {
      goal.given(goalDrafted(), goalSubmittedPreliminarily()).when(adoptGoal({ urgency })).then(goalAdopted({ urgency }));
      goal.given(goalDrafted(), goalSubmittedPreliminarily(), goalEndorsed()).when(adoptGoal({ urgency })).then(goalAdopted({ urgency }));
    });

    it('is refused where nobody says why it was urgent', () =>
      goal.given(goalDrafted(), goalSubmitted()).when(adoptGoal({ urgency: ' ' })).thenRejected('urgency-unexplained'));

    it('is refused where KS has been heard', () => goal.given(...endorsed).when(adoptGoal({ urgency })).thenRejected('urgency-unneeded'));

    it('is refused for a draft, or a goal that is decided, however urgent', () => {
      goal.given(goalDrafted()).when(adoptGoal({ urgency })).thenRejected('goal-not-endorsed', { status: 'draft' });
      goal.given(...endorsed, goalAdopted()).when(adoptGoal({ urgency })).thenRejected('goal-not-endorsed', { status: 'adopted' });
    });
  });

  it('is refused a second time', () =>
    goal.given(...endorsed, goalAdopted()).when(adoptGoal()).thenRejected('goal-not-endorsed', { status: 'adopted' }));

  it('is refused for another text than the endorsed one', () =>
    goal.given(...endorsed).when(adoptGoal({ version: 2 })).thenRejected('goal-moved'));

  it('is refused when it would end before it begins', () =>
    goal.given(...endorsed).when(adoptGoal({ inForceTo: '2026-12-31' }))
      .thenRejected('in-force-period-reversed', { inForceFrom: '2027-01-01', inForceTo: '2026-12-31' }));

  it('is refused on a meeting before that of KS', () =>
    goal.given(...endorsed).when(adoptGoal({ basis: { ...councilBasis, meetingDate: '2026-10-04' } }))
      .thenRejected('meeting-before-previous-decision', { meetingDate: '2026-10-04', previousMeetingDate: '2026-10-05' }));
});
