import { describe, it } from '@jest/globals';
import { PRESIDIUM, goalDecider } from '#lib/planning';
import {
  adoptGoal, amendGoal, committeeBasis, councilInYear, endorseGoal, goalAdopted, goalAmended, goalCompletionRequested, goalDrafted, goalReferredBack, goalSubmitted, goalTabled, proposeGoalChange,
  proposeGoalRejection, referGoalBack, referredBackByCouncil, specify, tableGoal,
} from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmitted({ basis: { ...committeeBasis, body: PRESIDIUM } })] as const;
const adopted = [...submitted, goalAdopted()] as const;

describe('The auditors\' goals', () => {
  it('are adopted by KF as the presidium has prepared them', () => goal.given(...submitted).when(adoptGoal()).then(goalAdopted()));

  it('need no urgency for that', () => goal.given(...submitted).when(adoptGoal({ urgency: 'Bråttom' })).thenRejected('urgency-unneeded'));

  it('are not KS\'s to prepare (KL 11:8)', () => {
    for (const command of [endorseGoal(), proposeGoalRejection(), tableGoal(), referGoalBack()]) goal.given(...submitted).when(command).thenRejected('goal-not-for-board');
    goal.given(...adopted).when(proposeGoalChange()).thenRejected('goal-not-for-board');
  });

  it('go back to the presidium where KF refers them back, not to KS', () => {
    const referral = referredBackByCouncil().data;
    goal.given(...submitted).when({ kind: 'refer-goal-back', ...referral, referredTo: 'board' }).thenRejected('goal-not-for-board');
    goal.given(...submitted).when({ kind: 'refer-goal-back', ...referral, referredTo: 'committee' }).then(referredBackByCouncil({ referredTo: 'committee' }));
  });

  it('are still theirs after what has come between', () => {
    goal.given(...submitted, goalCompletionRequested(), goalSubmitted()).when(endorseGoal()).thenRejected('goal-not-for-board');
    goal.given(...submitted, goalReferredBack(), goalSubmitted()).when(endorseGoal()).thenRejected('goal-not-for-board');
    goal.given(...submitted, goalTabled()).when(endorseGoal()).thenRejected('goal-not-for-board');
  });

  it('are changed by KF without a proposal of KS', () =>
    goal.given(...adopted).when(amendGoal({ basis: councilInYear })).then(goalAmended()));
});
