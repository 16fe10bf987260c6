import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  committeeBasis, endorseGoal, goalCompletionRequested, goalDrafted, goalEndorsed, goalRevised, goalSubmissionConfirmed, goalSubmitted, goalSubmittedPreliminarily, goalWithdrawn,
  confirmSubmission, requestCompletion, reviseGoal, secondText, specify, submitGoal, firstText, withdrawGoal,
} from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmitted()] as const;
const asked = [...submitted, goalCompletionRequested()] as const;
const second = { version: 2, contentHash: secondText.contentHash, basis: { ...committeeBasis, meetingDate: '2026-09-24', paragraph: 92 } };

describe('Asking for a submission to be completed', () => {
  it('says what is lacking, and by when it is wanted', () => goal.given(...submitted).when(requestCompletion()).then(goalCompletionRequested()));

  it('keeps the points that say something', () =>
    goal.given(...submitted).when(requestCompletion({ points: ['', 'Utgångsvärdet saknar källa'] })).then(goalCompletionRequested()));

  it('is answered by a new version, which the committee decides and thereby submits', () => {
    goal.given(...asked).when(reviseGoal()).then(goalRevised());
    goal.given(...asked, goalRevised()).when(submitGoal(second)).then(goalSubmitted(second));
    const answered = [...asked, goalRevised(), goalSubmitted(second)] as const;
    goal.given(...answered).when(endorseGoal({ version: 2, contentHash: secondText.contentHash })).then(goalEndorsed({ version: 2, contentHash: secondText.contentHash }));
    goal.given(...answered).when(requestCompletion({ version: 2 })).then(goalCompletionRequested({ version: 2, contentHash: secondText.contentHash }));
  });

  it('may be answered by saying why the text stands', () =>
    goal.given(...asked).when(reviseGoal({ ...firstText, reason: 'Källan är Bygglovsregistret' })).then(goalRevised({ ...firstText, version: 2, reason: 'Källan är Bygglovsregistret' })));

  it('is not answered by the same text again', () => {
    goal.given(...asked).when(submitGoal({ basis: second.basis })).thenRejected('completion-unanswered', { respondBy: '2026-09-25' });
    goal.given(...asked, goalRevised()).when(reviseGoal()).thenRejected('text-unchanged');
  });

  it('hinders neither KS, which may decide on what it has, nor the committee from taking the goal back', () => {
    goal.given(...asked).when(endorseGoal()).then(goalEndorsed());
    goal.given(...asked).when(withdrawGoal({ basis: second.basis })).then(goalWithdrawn({ basis: second.basis }));
    goal.given(...asked, goalRevised()).when(endorseGoal()).thenRejected('goal-moved', { decidedVersion: 1, currentVersion: 2 });
  });

  it('may concern what was submitted preliminarily, which the committee may then still confirm', () => {
    goal.given(goalDrafted(), goalSubmittedPreliminarily()).when(requestCompletion()).then(goalCompletionRequested());
    const confirmed = [goalDrafted(), goalSubmittedPreliminarily(), goalCompletionRequested()] as const;
    goal.given(...confirmed).when(confirmSubmission()).then(goalSubmissionConfirmed());
    goal.given(...confirmed, goalSubmissionConfirmed()).when(reviseGoal()).then(goalRevised());
  });

  it('is refused for a goal that does not exist', () => goal.given().when(requestCompletion()).thenRejected('goal-unknown'));

  it('is refused for what is not submitted, or what KS has decided', () => {
    goal.given(goalDrafted()).when(requestCompletion()).thenRejected('completion-not-askable', { status: 'draft' });
    goal.given(...submitted, goalEndorsed()).when(requestCompletion()).thenRejected('completion-not-askable', { status: 'endorsed' });
  });

  it('is refused while the last answer is awaited', () =>
    goal.given(...asked).when(requestCompletion()).thenRejected('completion-already-requested', { respondBy: '2026-09-25' }));

  it('is refused for another text than the submitted one', () =>
    goal.given(...submitted).when(requestCompletion({ version: 2 })).thenRejected('goal-moved', { decidedVersion: 2, currentVersion: 1 }));

  it('is refused without points', () => {
    goal.given(...submitted).when(requestCompletion({ points: [] })).thenRejected('points-missing');
    goal.given(...submitted).when(requestCompletion({ points: [' '] })).thenRejected('points-missing');
  });

  it('is refused when the answer is wanted today or earlier', () =>
    goal.given(...submitted).when(requestCompletion({ respondBy: '2026-09-07' })).thenRejected('respond-by-not-later', { respondBy: '2026-09-07' }));
});
