import { describe, expect, it } from '@jest/globals';
import { annulCommandsOf, decisionsDecider, meetingsDecider, type Decisions } from '#lib/planning';
import { annulGoalDecision, appealDecided, appealRegistered, councilBasis, councilDecided, folded, meetingScheduled, recordCouncilDecision, specify } from '#lib/testing';

const decisions: Decisions = { taken: { 150: { decisionId: 'd-KF', meetingDate: councilBasis.meetingDate, goalIds: ['g-1', 'g-2'] } } };
const appeal = (over: Parameters<typeof appealDecided>[0] = {}) => appealDecided({ ...councilBasis, outcome: 'annulled', decidedOn: '2027-02-15', ...over }).data;

describe('An appeal that has been decided', () => {
  it('annuls the decision on each goal of the §', () =>
    expect(annulCommandsOf(appeal({ appealId: 'a-1' }), decisions)).toEqual([annulGoalDecision(), annulGoalDecision({ goalId: 'g-2' })]));

  it('brings nothing to the goals where it was dismissed', () => expect(annulCommandsOf(appeal({ outcome: 'dismissed' }), decisions)).toEqual([]));

  it('brings nothing to the goals of another § or day', () => {
    expect(annulCommandsOf(appeal({ paragraph: 151 }), decisions)).toEqual([]);
    expect(annulCommandsOf(appeal({ meetingDate: '2026-11-23' }), decisions)).toEqual([]);
  });
});

describe('Recording a decision after its §', () => {
  const of = (outcome: 'annulled' | 'dismissed') => folded(
    meetingsDecider, meetingScheduled({ ...councilBasis }), appealRegistered({ ...councilBasis }), appealDecided({ ...councilBasis, outcome, decidedOn: '2027-02-15' }));
  const recorded = { today: '2027-02-20' };

  it('has been annulled is refused', () =>
    specify(decisionsDecider).given().when(recordCouncilDecision({ ...recorded, meetings: of('annulled') })).thenRejected('paragraph-annulled', { paragraph: 150, annulledOn: '2027-02-15' }));

  it('has been appealed against in vain is not', () =>
    specify(decisionsDecider).given().when(recordCouncilDecision({ ...recorded, meetings: of('dismissed') })).then(councilDecided({ recordedOn: '2027-02-20' })));
});
