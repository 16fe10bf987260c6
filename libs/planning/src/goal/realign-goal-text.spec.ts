import { describe, expect, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  councilBasis, correctionOfCouncil, firstText, goalAdopted, goalAfter, goalAmended, goalChangeProposed, goalDiscontinued, goalDrafted, goalEndorsed, goalSubmitted, goalTextRealigned, goalVoided,
  realignGoalText, recordedBy, secondText, specify,
} from '#lib/testing';

const goal = specify(goalDecider);
const adopted = [goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted()] as const;

describe('An adopted text that follows corrected minutes', () => {
  it('is KF\'s by the same decision, and cites the correction', () =>
    goal.given(...adopted).when(realignGoalText()).then(goalTextRealigned()));

  it('holds from the day on which the decision does, and is the goal\'s text', () => {
    const after = goalAfter(...adopted, goalTextRealigned());
    expect(after).toMatchObject({ status: 'adopted', version: 2, lastVersion: 2, contentHash: secondText.contentHash,
      inForce: [{ decisionId: 'd-KF', version: 2, content: secondText.content, inForceFrom: '2027-01-01', inForceTo: '2027-12-31' }] });
  });

  it('is not the goal\'s text where KF has put another in its place since', () => {
    const after = goalAfter(...adopted, goalChangeProposed(), goalAmended(), goalTextRealigned({ version: 3 }));
    expect(after).toMatchObject({ version: 2, lastVersion: 3, inForce: [{ decisionId: 'd-KF', version: 3 }, { decisionId: 'd-KF-year', version: 2 }] });
  });

  it('is told by a correction of the § or of the minutes as a whole', () =>
    goal.given(...adopted).when(realignGoalText({ correction: { ...correctionOfCouncil, paragraph: null } })).then(goalTextRealigned()));

  it('is refused without such a correction', () =>
    goal.given(...adopted).when(realignGoalText({ correction: null })).thenRejected('correction-unknown', { correctionId: 'c-1' }));

  it('is refused where the correction is of another §, day or decision', () => {
    const { meetingDate, paragraph } = councilBasis;
    const other = { meetingDate };
    goal.given(...adopted).when(realignGoalText({ correction: { ...correctionOfCouncil, paragraph: paragraph + 1 } })).thenRejected('correction-of-other-decision', other);
    goal.given(...adopted).when(realignGoalText({ taken: {} })).thenRejected('correction-of-other-decision', other);
    goal.given(...adopted).when(realignGoalText({ taken: { [paragraph]: { decisionId: 'd-other', meetingDate, goalIds: ['g-1'] } } })).thenRejected('correction-of-other-decision', other);
    goal.given(...adopted).when(realignGoalText({ taken: { [paragraph]: { decisionId: 'd-KF', meetingDate: '2026-11-23', goalIds: ['g-1'] } } })).thenRejected('correction-of-other-decision', other);
    goal.given(...adopted, goalDiscontinued({ decisionId: 'd-end' })).when(realignGoalText({ taken: { [paragraph]: { decisionId: 'd-end', meetingDate, goalIds: ['g-1'] } } }))
      .thenRejected('correction-of-other-decision', other);
  });

  it('is refused where KF has adopted nothing that stands', () => {
    goal.given(goalDrafted(), goalSubmitted()).when(realignGoalText()).thenRejected('text-not-adopted', { status: 'submitted' });
    goal.given(...adopted, goalVoided()).when(realignGoalText()).thenRejected('text-not-adopted', { status: 'voided' });
  });

  it('is refused to whoever has written the goal', () =>
    goal.given(recordedBy('p-author', goalDrafted()), goalSubmitted(), goalEndorsed(), goalAdopted())
      .when(realignGoalText({ recordedBy: 'p-author' })).thenRejected('own-text-decided', { goalIds: ['g-1'] }));

  it('is held to the rules for texts, and is another than was recorded', () => {
    goal.given(...adopted).when(realignGoalText({ content: firstText.content, contentHash: firstText.contentHash })).thenRejected('text-unchanged');
    goal.given(...adopted).when(realignGoalText({ content: { ...secondText.content, indicators: [], qualitative: null } })).thenRejected('goal-not-measurable');
  });
});
