import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  committeeBasis, goalAdopted, goalContent, goalDrafted, goalEndorsed, goalReferredBack, goalRevised, goalSubmitted,
  indicator, secondText, specify, submitGoal,
} from '#lib/testing';

const goal = specify(goalDecider);
const answerBasis = { ...committeeBasis, meetingDate: '2026-10-12', paragraph: 99 };
const second = { version: 2, contentHash: secondText.contentHash };

describe('Submitting a goal', () => {
  it('follows on the committee\'s decision on the current text', () =>
    goal.given(goalDrafted()).when(submitGoal()).then(goalSubmitted()));

  it('keeps how late it was and why', () => {
    const late = { daysLate: 3, lateReason: 'Extra sammanträde' };
    goal.given(goalDrafted()).when(submitGoal(late)).then(goalSubmitted(late));
  });

  it('follows again on the answer to a referral', () =>
    goal.given(goalDrafted(), goalSubmitted(), goalReferredBack(), goalRevised({ answersReferral: 'd-KS' }))
      .when(submitGoal({ ...second, basis: answerBasis })).then(goalSubmitted({ ...second, basis: answerBasis })));

  it('is refused for a goal that does not exist', () => goal.given().when(submitGoal()).thenRejected('goal-unknown'));

  it('is refused when the goal is already submitted, endorsed or adopted', () => {
    const submitted = [goalDrafted(), goalSubmitted()];
    const endorsed = [...submitted, goalEndorsed()];
    goal.given(...submitted).when(submitGoal()).thenRejected('goal-not-submittable', { status: 'submitted' });
    goal.given(...endorsed).when(submitGoal()).thenRejected('goal-not-submittable', { status: 'endorsed' });
    goal.given(...endorsed, goalAdopted()).when(submitGoal()).thenRejected('goal-not-submittable', { status: 'adopted' });
  });

  it('is refused when the text has moved on since the committee met', () =>
    goal.given(goalDrafted(), goalRevised()).when(submitGoal()).thenRejected('goal-moved', { decidedVersion: 1, currentVersion: 2 }));

  it('is refused when the hash is that of another text', () =>
    goal.given(goalDrafted()).when(submitGoal({ contentHash: 'ff' })).thenRejected('goal-moved'));

  it('is refused while a referral is unanswered', () =>
    goal.given(goalDrafted(), goalSubmitted(), goalReferredBack()).when(submitGoal({ basis: answerBasis }))
      .thenRejected('referral-unanswered', { respondBy: '2026-10-15' }));

  it('is refused on a meeting before the one that referred the goal back', () =>
    goal.given(goalDrafted(), goalSubmitted(), goalReferredBack(), goalRevised({ answersReferral: 'd-KS' })).when(submitGoal(second))
      .thenRejected('meeting-before-previous-decision', { meetingDate: '2026-08-27', previousMeetingDate: '2026-10-05' }));
});

describe('A submitted goal is measurable', () => {
  const drafted = (over: Parameters<typeof goalContent>[0]) => goalDrafted({ content: goalContent(over) });
  const criterion = { criterion: 'Skärgårdsborna upplever dialogen som god', evidence: 'Dialogmöten, protokoll' };

  it('by a qualitative criterion with its evidence', () =>
    goal.given(drafted({ indicators: [], qualitative: criterion })).when(submitGoal()).then(goalSubmitted()));

  it('not without indicator and criterion', () => {
    const gaps = [{ indicator: null, lacks: 'indicator-or-criterion' }] as const;
    goal.given(drafted({ indicators: [] })).when(submitGoal()).thenRejected('goal-not-measurable', { gaps });
    goal.given(drafted({ indicators: [], qualitative: { criterion: ' ', evidence: 'Enkät' } })).when(submitGoal())
      .thenRejected('goal-not-measurable', { gaps });
  });

  it('not by a criterion that names no evidence', () =>
    goal.given(drafted({ indicators: [], qualitative: { ...criterion, evidence: '' } })).when(submitGoal())
      .thenRejected('goal-not-measurable', { gaps: [{ indicator: null, lacks: 'evidence' }] }));

  it('not by an indicator without unit, baseline, target or source', () => {
    const name = 'Nöjda boende';
    goal.given(drafted({ indicators: [indicator(), indicator({ indicatorId: 'i-2', name, unit: '', baseline: null, target: null, source: ' ' })] }))
      .when(submitGoal()).thenRejected('goal-not-measurable', { gaps: [
        { indicator: name, lacks: 'unit' }, { indicator: name, lacks: 'baseline' },
        { indicator: name, lacks: 'target' }, { indicator: name, lacks: 'source' },
      ] });
  });
});
