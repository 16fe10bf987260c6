import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  adoptGoal, boardBasis, councilBasis, endorseGoal, goalAdopted, goalDrafted, goalEndorsed, goalReferredBack, goalSubmitted, goalTabled, minorityOf41, referredBackByCouncil,
  referGoalBack, reviseGoal, specify, tableGoal,
} from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmitted()] as const;
const later = { ...boardBasis, meetingDate: '2026-10-19', paragraph: 222 };

describe('Tabling a goal', () => {
  it('leaves it with KS until a later meeting', () => {
    goal.given(...submitted).when(tableGoal()).then(goalTabled());
    goal.given(...submitted, goalTabled()).when(endorseGoal({ basis: later })).then(goalEndorsed({ basis: later }));
  });

  it('may be done again, and may say why', () =>
    goal.given(...submitted, goalTabled()).when(tableGoal({ basis: later, reason: 'Underlaget kom sent' }))
      .then(goalTabled({ basis: later, reason: 'Underlaget kom sent' })));

  it('is refused for a goal that does not exist', () => goal.given().when(tableGoal()).thenRejected('goal-unknown'));

  it('is refused when the goal is not with KS', () =>
    goal.given(goalDrafted()).when(tableGoal()).thenRejected('goal-not-submitted', { status: 'draft' }));

  it('is refused for another text than the submitted one', () => goal.given(...submitted).when(tableGoal({ version: 2 })).thenRejected('goal-moved'));

  it('lets no later decision rest on an earlier meeting', () =>
    goal.given(...submitted, goalTabled({ basis: later })).when(endorseGoal())
      .thenRejected('meeting-before-previous-decision', { meetingDate: '2026-10-05', previousMeetingDate: '2026-10-19' }));
});

describe('KF\'s tabling', () => {
  const endorsed = [...submitted, goalEndorsed()] as const;
  const byCouncil = { basis: councilBasis, decisionId: 'd-KF', voting: minorityOf41 };
  const next = { basis: { ...councilBasis, meetingDate: '2026-11-30', paragraph: 168 } };

  it('brings the goal back at KF\'s next meeting, its text unchanged', () => {
    goal.given(...endorsed).when(tableGoal(byCouncil)).then(goalTabled(byCouncil));
    const tabled = goal.given(...endorsed, goalTabled(byCouncil));
    tabled.when(reviseGoal()).thenRejected('goal-not-revisable', { status: 'endorsed' });
    tabled.when(adoptGoal(next)).then(goalAdopted(next));
  });

  it('is refused before KS has been heard', () =>
    goal.given(...submitted).when(tableGoal(byCouncil)).thenRejected('goal-not-endorsed', { status: 'submitted' }));

  it('is forced by a minority only once, and not after a referral that a minority forced', () => {
    goal.given(...endorsed, goalTabled(byCouncil)).when(tableGoal({ ...byCouncil, ...next })).thenRejected('minority-right-used');
    goal.given(...endorsed, goalTabled(byCouncil)).when(referGoalBack({ ...referredBackByCouncil().data, ...next })).thenRejected('minority-right-used');
    const anew = { basis: { ...boardBasis, meetingDate: '2026-11-16', paragraph: 240 } };
    goal.given(...endorsed, referredBackByCouncil(), goalEndorsed(anew)).when(tableGoal({ ...byCouncil, ...next })).thenRejected('minority-right-used');
  });

  it('is refused on too small a minority', () =>
    goal.given(...endorsed).when(tableGoal({ ...byCouncil, voting: { carriedBy: 'minority', vote: { inFavour: 13, against: 28, present: 41 } } }))
      .thenRejected('minority-too-small', { inFavour: 13, needed: 14, present: 41 }));
});

describe('KS', () => {
  it('tables on no minority', () => goal.given(...submitted).when(tableGoal({ voting: minorityOf41 })).thenRejected('minority-only-in-council', { body: 'KS' }));

  it('may table or refer back what KF has referred to it', () => {
    const anew = { basis: { ...boardBasis, meetingDate: '2026-11-16', paragraph: 240 }, respondBy: '2026-12-01' };
    const back = goal.given(...submitted, goalEndorsed(), referredBackByCouncil());
    back.when(tableGoal({ basis: anew.basis })).then(goalTabled({ basis: anew.basis }));
    back.when(referGoalBack(anew)).then(goalReferredBack(anew));
  });
});
