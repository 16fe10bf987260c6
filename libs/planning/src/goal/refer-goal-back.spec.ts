import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  adoptGoal, amendment, endorseGoal, firstText, goalDrafted, goalEndorsed, goalEndorsedWithAmendment, goalReferredBack, goalRejectionProposed, goalRevised,
  goalSubmitted, minorityOf41, referGoalBack, referredBackByCouncil, secondText, specify, submitGoal,
} from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmitted()] as const;

describe('Referring a goal back', () => {
  it('returns a submitted goal with the reasons and the day to answer by', () =>
    goal.given(...submitted).when(referGoalBack()).then(goalReferredBack()));

  it('is refused for a goal that does not exist', () => goal.given().when(referGoalBack()).thenRejected('goal-unknown'));

  it('is refused when the goal is not with KS', () => {
    goal.given(goalDrafted()).when(referGoalBack()).thenRejected('goal-not-submitted', { status: 'draft' });
    goal.given(...submitted, goalEndorsed()).when(referGoalBack()).thenRejected('goal-not-submitted', { status: 'endorsed' });
  });

  it('is refused without a reason', () => {
    goal.given(...submitted).when(referGoalBack({ reasons: [] })).thenRejected('reason-missing');
    goal.given(...submitted).when(referGoalBack({ reasons: ['', ' '] })).thenRejected('reason-missing');
  });

  it('is refused when the answer is due on the day of the meeting', () =>
    goal.given(...submitted).when(referGoalBack({ respondBy: '2026-10-05' }))
      .thenRejected('respond-by-not-after-meeting', { respondBy: '2026-10-05', meetingDate: '2026-10-05' }));

  it('is refused for another text than the submitted one', () =>
    goal.given(...submitted).when(referGoalBack({ contentHash: 'ff' })).thenRejected('goal-moved'));

  it('is refused on a minority of KS', () =>
    goal.given(...submitted).when(referGoalBack({ voting: minorityOf41 })).thenRejected('minority-only-in-council', { body: 'KS' }));
});

describe('KF\'s referral', () => {
  const endorsed = [...submitted, goalEndorsed()] as const;
  const byCouncil = (over: Parameters<typeof referGoalBack>[0] = {}) => referGoalBack({ ...referredBackByCouncil().data, ...over });
  const lidingo = { basis: { body: 'KF', meetingDate: '2024-11-25', paragraph: 120 }, respondBy: '2024-12-16' };
  const anew = { basis: { body: 'KS', meetingDate: '2026-11-30', paragraph: 240 } };
  const again = { basis: { body: 'KF', meetingDate: '2026-12-14', paragraph: 171 }, respondBy: '2027-01-25' };

  it('sends what KS has proposed back to KS, which decides anew', () => {
    goal.given(...endorsed).when(byCouncil()).then(referredBackByCouncil());
    goal.given(...endorsed, referredBackByCouncil()).when(adoptGoal({ basis: again.basis })).thenRejected('goal-not-endorsed', { status: 'submitted' });
    goal.given(...endorsed, referredBackByCouncil()).when(endorseGoal(anew)).then(goalEndorsed(anew));
  });

  it('may concern a goal that KS wants rejected', () => goal.given(...submitted, goalRejectionProposed()).when(byCouncil()).then(referredBackByCouncil()));

  it('may send it to the committee, which answers with a new version before KS decides anew', () => {
    const toCommittee = goal.given(...endorsed, referredBackByCouncil({ referredTo: 'committee' }));
    toCommittee.when(endorseGoal(anew)).thenRejected('goal-not-submitted', { status: 'referred-back' });
    toCommittee.when(submitGoal(anew)).thenRejected('referral-unanswered', { respondBy: '2026-12-14' });
    const second = { version: 2, contentHash: secondText.contentHash, ...anew };
    goal.given(...endorsed, referredBackByCouncil({ referredTo: 'committee' }), goalRevised({ answersReferral: 'd-KF' })).when(submitGoal(second)).then(goalSubmitted(second));
  });

  it('concerns the text that KF has before it, in KS\'s words where KS changed them', () => {
    const inBoardsWords = { version: 2, contentHash: amendment.contentHash };
    const given = goal.given(...submitted, goalEndorsedWithAmendment());
    given.when(byCouncil(inBoardsWords)).then(referredBackByCouncil(inBoardsWords));
    given.when(byCouncil({ version: 1, contentHash: firstText.contentHash })).thenRejected('goal-moved', { decidedVersion: 1, currentVersion: 2 });
  });

  it('is refused before KS has been heard', () => goal.given(...submitted).when(byCouncil()).thenRejected('goal-not-endorsed', { status: 'submitted' }));

  it('is forced by a minority only once, whatever KS has decided in between', () => {
    const back = goal.given(...endorsed, referredBackByCouncil(), goalEndorsed(anew));
    back.when(byCouncil(again)).thenRejected('minority-right-used');
    const byMajority = { ...again, voting: { carriedBy: 'majority', vote: { inFavour: 23, against: 18, present: 41 } } } as const;
    back.when(byCouncil(byMajority)).then(referredBackByCouncil(byMajority));
  });

  it('leaves the minority its right when the majority referred the goal back', () => {
    const byMajority = referredBackByCouncil({ voting: { carriedBy: 'majority', vote: null } });
    goal.given(...endorsed, byMajority, goalEndorsed(anew)).when(byCouncil(again)).then(referredBackByCouncil(again));
  });

  it('gives the reasons of those who asked for it, or is refused', () =>
    goal.given(...endorsed).when(byCouncil({ reasons: [' '] })).thenRejected('reason-missing'));

  it('brought the budget of Lidingö back in three weeks: referred on 25 November, due on 16 December', () => {
    const autumn = [
      goalDrafted(), goalSubmitted({ basis: { body: 'SBN', meetingDate: '2024-08-29', paragraph: 90 } }),
      goalEndorsed({ basis: { body: 'KS', meetingDate: '2024-10-28', paragraph: 180 } }),
    ] as const;
    goal.given(...autumn).when(byCouncil(lidingo)).then(referredBackByCouncil(lidingo));
  });
});
