import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  firstText, goalAdopted, goalContent, goalDrafted, goalEndorsed, goalReferredBack, goalRevised, goalSubmitted, reviseGoal, specify,
} from '#lib/testing';

const goal = specify(goalDecider);
const referredBack = [goalDrafted(), goalSubmitted(), goalReferredBack()] as const;
const unchanged = { content: firstText.content, contentHash: firstText.contentHash };

describe('Revising a goal', () => {
  it('makes the next version of a draft', () => goal.given(goalDrafted()).when(reviseGoal()).then(goalRevised()));

  it('counts on from the latest version', () =>
    goal.given(goalDrafted(), goalRevised()).when(reviseGoal(unchanged)).then(goalRevised({ ...firstText, version: 3 })));

  it('answers the referral of a goal that was referred back', () =>
    goal.given(...referredBack).when(reviseGoal()).then(goalRevised({ answersReferral: 'd-KS' })));

  it('may answer a referral by saying why the text stands', () =>
    goal.given(...referredBack).when(reviseGoal({ ...unchanged, reason: 'Underlaget finns i bilaga 2' }))
      .then(goalRevised({ ...firstText, version: 2, reason: 'Underlaget finns i bilaga 2', answersReferral: 'd-KS' })));

  it('answers again with a better text', () =>
    goal.given(...referredBack, goalRevised({ answersReferral: 'd-KS' })).when(reviseGoal(unchanged))
      .then(goalRevised({ ...firstText, version: 3, answersReferral: 'd-KS' })));

  it('is refused for a goal that does not exist', () =>
    goal.given().when(reviseGoal()).thenRejected('goal-unknown', { goalId: 'g-1' }));

  it('is refused once the goal is submitted, endorsed or adopted', () => {
    const submitted = [goalDrafted(), goalSubmitted()];
    const endorsed = [...submitted, goalEndorsed()];
    goal.given(...submitted).when(reviseGoal()).thenRejected('goal-not-revisable', { status: 'submitted' });
    goal.given(...endorsed).when(reviseGoal()).thenRejected('goal-not-revisable', { status: 'endorsed' });
    goal.given(...endorsed, goalAdopted()).when(reviseGoal()).thenRejected('goal-not-revisable', { status: 'adopted' });
  });

  it('is refused where a draft says the same as before', () =>
    goal.given(goalDrafted()).when(reviseGoal(unchanged)).thenRejected('text-unchanged'));

  it('is refused where an answer to a referral changes nothing and gives no reason', () =>
    goal.given(...referredBack).when(reviseGoal({ ...unchanged, reason: ' ' })).thenRejected('text-unchanged'));

  it('is refused where a second answer says the same as the first', () =>
    goal.given(...referredBack, goalRevised({ answersReferral: 'd-KS' })).when(reviseGoal()).thenRejected('text-unchanged'));

  it('is refused without a reason', () =>
    goal.given(goalDrafted()).when(reviseGoal({ reason: '' })).thenRejected('reason-missing'));

  it('is held to the same rules for the text as a draft', () =>
    goal.given(goalDrafted()).when(reviseGoal({ content: goalContent({ title: '' }) })).thenRejected('title-missing'));
});
