import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  adoptGoal, boardBasis, councilBasis, endorseGoal, goalAdopted, goalDrafted, goalEndorsed, goalEndorsedWithAmendment, goalEndorsementRescinded, goalRejectionProposed,
  goalSubmitted, goalTabled, proposeGoalRejection, rescindEndorsement, secondText, specify,
} from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmitted()] as const;
const endorsed = [...submitted, goalEndorsed()] as const;
const anew = { basis: { ...boardBasis, meetingDate: '2026-10-22', paragraph: 220 } };

describe('Taking back what KS has proposed', () => {
  it('lets KS prepare the goal anew, with a reason', () => {
    goal.given(...endorsed).when(rescindEndorsement()).then(goalEndorsementRescinded());
    goal.given(...endorsed, goalEndorsementRescinded()).when(proposeGoalRejection(anew)).then(goalRejectionProposed(anew));
    goal.given(...endorsed, goalEndorsementRescinded()).when(endorseGoal(anew)).then(goalEndorsed(anew));
  });

  it('concerns a proposed rejection too', () =>
    goal.given(...submitted, goalRejectionProposed()).when(rescindEndorsement()).then(goalEndorsementRescinded()));

  it('leaves KS\'s own words as the goal\'s latest text', () => {
    const second = { version: 2, contentHash: secondText.contentHash };
    const amended = [...submitted, goalEndorsedWithAmendment()] as const;
    goal.given(...amended).when(rescindEndorsement(second)).then(goalEndorsementRescinded(second));
    goal.given(...amended, goalEndorsementRescinded(second)).when(endorseGoal({ ...second, ...anew })).then(goalEndorsed({ ...second, ...anew }));
  });

  it('leaves nothing for KF to decide on', () =>
    goal.given(...endorsed, goalEndorsementRescinded()).when(adoptGoal()).thenRejected('goal-not-endorsed', { status: 'submitted' }));

  it('is refused for a goal that does not exist', () => goal.given().when(rescindEndorsement()).thenRejected('goal-unknown'));

  it('is refused where KS has proposed nothing, or KF has decided', () => {
    goal.given(...submitted).when(rescindEndorsement()).thenRejected('nothing-to-rescind', { status: 'submitted' });
    goal.given(...endorsed, goalAdopted()).when(rescindEndorsement()).thenRejected('nothing-to-rescind', { status: 'adopted' });
  });

  it('is refused while KF has the goal tabled', () => {
    const byCouncil = { basis: { ...councilBasis, meetingDate: '2026-10-08' } };
    goal.given(...endorsed, goalTabled(byCouncil)).when(rescindEndorsement()).thenRejected('tabled-by-council');
    goal.given(...submitted, goalTabled(), goalEndorsed()).when(rescindEndorsement()).then(goalEndorsementRescinded());
  });

  it('is refused without a reason', () => goal.given(...endorsed).when(rescindEndorsement({ reason: '' })).thenRejected('reason-missing'));

  it('is refused for another text than the one proposed', () => goal.given(...endorsed).when(rescindEndorsement({ version: 2 })).thenRejected('goal-moved'));
});
