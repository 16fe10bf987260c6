import { describe, expect, it } from '@jest/globals';
import { decisionsDecider, goalCommandsOf } from '#lib/planning';
import {
  boardBasis, boardDecided, committeeDecided, councilBasis, councilDecided, firstText, goalAfter, goalDrafted, goalEndorsed, goalResponsibilityTransferred, goalSubmitted,
  recordBoardDecision, recordCommitteeDecision, recordCouncilDecision, specify, transferGoal, unitOnRecord,
} from '#lib/testing';

const decisions = specify(decisionsDecider);
const outcome = { outcome: 'transferred', toUnit: 'MBN', effectiveFrom: '2027-07-01' } as const;
const goals = [{ goalId: 'g-1', version: 1, ...outcome }];
const decided = [{ goalId: 'g-1', version: 1, contentHash: firstText.contentHash, ...outcome }];
const unitsNow = { MBN: unitOnRecord({ code: 'MBN', body: 'MBN' }) };

describe('Deciding that another unit answers for a goal', () => {
  it('is for KF, and for KS', () => {
    decisions.given().when(recordCouncilDecision({ goals, unitsNow })).then(councilDecided({ goals: decided }));
    decisions.given().when(recordBoardDecision({ goals, unitsNow })).then(boardDecided({ goals: decided }));
  });

  it('is carried out on the goal, with the decision as its basis', () => {
    expect(goalCommandsOf(councilDecided({ goals: decided }))).toEqual([transferGoal({ decisionId: 'd-KF', basis: councilBasis })]);
    expect(goalCommandsOf(boardDecided({ goals: decided }))).toEqual([transferGoal({ decisionId: 'd-KS', basis: boardBasis })]);
  });

  it('may stand beside other decisions in one §', () => {
    const draft = (goalId: string) => goalAfter(goalDrafted({ goalId }), goalSubmitted({ goalId }), goalEndorsed({ goalId }));
    decisions.given().when(recordCouncilDecision({
      goals: [{ goalId: 'g-2', version: 1, outcome: 'rejected', reason: null }, ...goals], unitsNow, goalsNow: { 'g-1': draft('g-1'), 'g-2': draft('g-2') },
    })).then(councilDecided({ goals: [{ goalId: 'g-2', version: 1, contentHash: firstText.contentHash, outcome: 'rejected', reason: null, urgency: null }, ...decided] }));
  });

  it('is refused to a unit that is not registered, or is not there on the day', () => {
    decisions.given().when(recordCouncilDecision({ goals })).thenRejected('unit-not-registered', { unit: 'MBN' });
    const from = (over: object) => ({ MBN: unitOnRecord({ code: 'MBN', body: 'MBN', ...over }) });
    decisions.given().when(recordCouncilDecision({ goals, unitsNow: from({ validTo: '2027-06-30' }) })).thenRejected('unit-not-valid-on', { unit: 'MBN', on: '2027-07-01' });
    decisions.given().when(recordBoardDecision({ goals, unitsNow: from({ validFrom: '2027-07-02' }) })).thenRejected('unit-not-valid-on', { unit: 'MBN', on: '2027-07-01' });
    decisions.given().when(recordBoardDecision({ goals, unitsNow: from({ validFrom: '2027-07-01', validTo: '2027-07-01' }) })).then(boardDecided({ goals: decided }));
  });

  it('is refused for another text than the one that the goal has', () =>
    decisions.given().when(recordCouncilDecision({ goals: [{ goalId: 'g-1', version: 2, ...outcome }], unitsNow })).thenRejected('goals-not-decidable', {
      problems: [{ goalId: 'g-1', code: 'goal-moved', params: { decidedVersion: 2, currentVersion: 1 } }] }));

  it('makes the goal one for the new unit\'s body to decide, from that day', () => {
    const goalsNow = { 'g-1': goalAfter(goalDrafted(), goalResponsibilityTransferred({ effectiveFrom: '2026-08-01' })) };
    decisions.given().when(recordCommitteeDecision({ goalsNow, unitBodies: { SBN: 'SBN', MBN: 'MBN' } })).thenRejected('not-own-goal', { goalId: 'g-1', unit: 'MBN', body: 'SBN' });
    const ofMBN = { body: 'MBN', goalsNow, unitBodies: { SBN: 'SBN', MBN: 'MBN' } };
    decisions.given().when(recordCommitteeDecision(ofMBN)).then(committeeDecided({ body: 'MBN' }));
    decisions.given().when(recordCommitteeDecision({ ...ofMBN, meetingDate: '2026-07-31' })).thenRejected('not-own-goal', { goalId: 'g-1', unit: 'SBN', body: 'MBN' });
  });
});
