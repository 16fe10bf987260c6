import { describe, expect, it } from '@jest/globals';
import { absentCycle, decisionsDecider, goalCommandsOf, goalDecider } from '#lib/planning';
import {
  afterDeadline, amendment, changeSubmission, committeeDecided, confirmSubmission, firstText, folded, goalAdopted, goalAfter, goalContent, goalDrafted, goalEndorsed, goalEndorsedWithAmendment, goalReferredBack, goalRevised, goalSubmitted, goalSubmittedPreliminarily,
  recordCommitteeDecision, secondText, specify, submitGoal, unitOnRecord, withdrawGoal,
} from '#lib/testing';

const decisions = specify(decisionsDecider);
const first = { goalId: 'g-1', version: 1, contentHash: firstText.contentHash };
const onTime = { outcome: 'submitted', deadline: '2026-09-01', daysLate: 0 } as const;

describe('Recording a committee\'s decision', () => {
  it('decides a goal\'s text with meeting date and §', () => decisions.given().when(recordCommitteeDecision()).then(committeeDecided()));

  it('decides several goals in one §', () =>
    decisions.given().when(recordCommitteeDecision({
      goals: [{ goalId: 'g-1', version: 1 }, { goalId: 'g-2', version: 2 }],
      goalsNow: { 'g-1': goalAfter(goalDrafted()), 'g-2': goalAfter(goalDrafted({ goalId: 'g-2' }), goalRevised({ goalId: 'g-2' })) },
    })).then(committeeDecided({
      goals: [{ ...first, ...onTime }, { goalId: 'g-2', version: 2, contentHash: secondText.contentHash, ...onTime }] })));

  it('is on time on the day of the deadline', () =>
    decisions.given().when(recordCommitteeDecision({ today: '2026-09-01' })).then(committeeDecided({ recordedOn: '2026-09-01' })));

  it('is accepted late with a reason', () =>
    decisions.given().when(recordCommitteeDecision({ today: '2026-09-14', lateReason: 'Extra sammanträde' })).then(committeeDecided({
      recordedOn: '2026-09-14', lateReason: 'Extra sammanträde', goals: [{ ...first, ...onTime, daysLate: 13 }] })));

  it('keeps no reason for being late where nothing is', () =>
    decisions.given().when(recordCommitteeDecision({ lateReason: 'Behövs inte' })).then(committeeDecided()));

  it('counts an answer to a referral from the day that KS set', () => {
    const answered = goalAfter(goalDrafted(), goalSubmitted(), goalReferredBack(), goalRevised({ answersReferral: 'd-KS' }));
    decisions.given().when(recordCommitteeDecision({
      meetingDate: '2026-10-12', paragraph: 99, today: '2026-10-13',
      goals: [{ goalId: 'g-1', version: 2 }], goalsNow: { 'g-1': answered },
    })).then(committeeDecided({
      meetingDate: '2026-10-12', paragraph: 99, recordedOn: '2026-10-13',
      goals: [{ goalId: 'g-1', version: 2, contentHash: secondText.contentHash, outcome: 'submitted', deadline: '2026-10-15', daysLate: 0 }] }));
  });

  it('takes a submitted goal back and submits another in one §, and asks for no reason for being late where nothing late is submitted', () => {
    const withdrawal = { outcome: 'withdrawn', reason: 'Uppdraget går till en annan nämnd' } as const;
    const decided = committeeDecided({ goals: [{ ...first, ...withdrawal }, { ...first, ...onTime, goalId: 'g-2' }] });
    const goalsNow = { 'g-1': goalAfter(goalDrafted(), goalSubmitted()), 'g-2': goalAfter(goalDrafted({ goalId: 'g-2' })) };
    const item = { goalId: 'g-1', version: 1, ...withdrawal };
    decisions.given().when(recordCommitteeDecision({ goals: [item, { goalId: 'g-2', version: 1 }], goalsNow })).then(decided);
    expect(goalCommandsOf(decided)).toEqual([withdrawGoal(), submitGoal({ goalId: 'g-2' })]);
    decisions.given().when(recordCommitteeDecision({ goals: [item], goalsNow, today: '2026-09-02' }))
      .then(committeeDecided({ recordedOn: '2026-09-02', goals: [{ ...first, ...withdrawal }] }));
  });

  it('is refused when it takes back what KF has adopted', () =>
    decisions.given().when(recordCommitteeDecision({
      goals: [{ goalId: 'g-1', version: 1, outcome: 'withdrawn', reason: 'Ryms inte' }],
      goalsNow: { 'g-1': goalAfter(goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted()) },
    })).thenRejected('goals-not-decidable', { problems: [{ goalId: 'g-1', code: 'goal-not-withdrawable', params: { status: 'adopted' } }] }));

  it('confirms the text that was submitted before the committee had met, or changes it', () => {
    const goalsNow = {
      'g-1': goalAfter(goalDrafted(), goalSubmittedPreliminarily(), goalEndorsedWithAmendment()),
      'g-2': goalAfter(goalDrafted({ goalId: 'g-2' }), goalSubmittedPreliminarily({ goalId: 'g-2' })),
    };
    const meeting = { ...afterDeadline, today: '2026-09-18' };
    const decided = committeeDecided({ ...afterDeadline, recordedOn: '2026-09-18', goals: [
      { ...first, outcome: 'confirmed' }, { ...first, goalId: 'g-2', outcome: 'changed', amendment },
    ] });
    decisions.given().when(recordCommitteeDecision({
      ...meeting, goalsNow, amendedHashes: { 'g-2': amendment.contentHash },
      goals: [{ goalId: 'g-1', version: 1 }, { goalId: 'g-2', version: 1, amendment: { content: amendment.content, reason: amendment.reason } }],
    })).then(decided);
    expect(goalCommandsOf(decided)).toEqual([confirmSubmission(), changeSubmission({ goalId: 'g-2' })].map((step) => ({ ...step, decisionId: 'd-SBN' })));
  });

  it('is refused with words of its own for a goal that was not submitted preliminarily', () =>
    decisions.given().when(recordCommitteeDecision({ goals: [{ goalId: 'g-1', version: 1, amendment: { content: amendment.content, reason: 'Tydligare' } }] }))
      .thenRejected('goals-not-decidable', { problems: [{ goalId: 'g-1', code: 'submission-not-preliminary', params: { status: 'draft' } }] }));

  it('is refused on delegation: what an operation is to reach, its committee decides itself (KL 6:38)', () => {
    decisions.given().when(recordCommitteeDecision({ madeBy: 'delegate' })).thenRejected('not-delegable');
    decisions.given().when(recordCommitteeDecision({ madeBy: 'body' })).then(committeeDecided());
  });

  it('uses each § once a year', () => {
    decisions.given(committeeDecided()).when(recordCommitteeDecision({ decisionId: 'd-2' })).thenRejected('paragraph-taken', { paragraph: 84, year: 2026 });
    decisions.given(committeeDecided()).when(recordCommitteeDecision({ decisionId: 'd-2', paragraph: 85 }))
      .then(committeeDecided({ decisionId: 'd-2', paragraph: 85 }));
  });

  it.each([0, -1, 1.5])('is refused with § %d', (paragraph) =>
    decisions.given().when(recordCommitteeDecision({ paragraph })).thenRejected('paragraph-not-positive', { paragraph }));

  it('is refused before the meeting has been held', () =>
    decisions.given().when(recordCommitteeDecision({ today: '2026-08-26' })).thenRejected('meeting-in-future', { meetingDate: '2026-08-27' }));

  it('is refused without goals', () => decisions.given().when(recordCommitteeDecision({ goals: [] })).thenRejected('no-goals-decided'));

  it('is refused when it names a goal twice', () =>
    decisions.given().when(recordCommitteeDecision({ goals: [{ goalId: 'g-1', version: 1 }, { goalId: 'g-1', version: 2 }] }))
      .thenRejected('goal-decided-twice', { goalId: 'g-1' }));

  it('is refused on a day on which the body was not there', () =>
    decisions.given().when(recordCommitteeDecision({ bodyOnRecord: unitOnRecord({ validTo: '2026-08-26' }) }))
      .thenRejected('body-not-there-then', { body: 'SBN', meetingDate: '2026-08-27' }));

  it('is refused for another body\'s goal', () =>
    decisions.given().when(recordCommitteeDecision({ unitBodies: { SBN: 'KS' } }))
      .thenRejected('not-own-goal', { goalId: 'g-1', unit: 'SBN', body: 'SBN' }));

  it('is refused for goals of several budget years', () =>
    decisions.given().when(recordCommitteeDecision({
      goals: [{ goalId: 'g-1', version: 1 }, { goalId: 'g-2', version: 1 }],
      goalsNow: { 'g-1': goalAfter(goalDrafted()), 'g-2': goalAfter(goalDrafted({ goalId: 'g-2', budgetYear: 2028 })) },
    })).thenRejected('goals-of-several-years', { budgetYears: [2027, 2028] }));

  it('is refused when the goals\' year has no open cycle', () =>
    decisions.given().when(recordCommitteeDecision({ cycle: absentCycle })).thenRejected('cycle-not-open', { budgetYear: 2027 }));

  it('is refused late without a reason', () => {
    const late = { deadline: '2026-09-01', daysLate: 1 };
    decisions.given().when(recordCommitteeDecision({ today: '2026-09-02' })).thenRejected('late-reason-missing', late);
    decisions.given().when(recordCommitteeDecision({ today: '2026-09-02', lateReason: ' ' })).thenRejected('late-reason-missing', late);
  });
});

describe('A committee\'s decision is taken whole or not at all', () => {
  it('and says of each goal what hinders it', () =>
    decisions.given().when(recordCommitteeDecision({
      goals: [{ goalId: 'g-1', version: 1 }, { goalId: 'g-2', version: 1 }, { goalId: 'g-3', version: 1 }],
      goalsNow: {
        'g-1': goalAfter(goalDrafted()),
        'g-2': goalAfter(goalDrafted({ goalId: 'g-2' }), goalRevised({ goalId: 'g-2' })),
        'g-3': goalAfter(goalDrafted({ goalId: 'g-3', content: goalContent({ indicators: [] }) })),
      },
    })).thenRejected('goals-not-decidable', { problems: [
      { goalId: 'g-2', code: 'goal-moved', params: { decidedVersion: 1, currentVersion: 2 } },
      { goalId: 'g-3', code: 'goal-not-measurable', params: { gaps: [{ indicator: null, lacks: 'indicator-or-criterion' }] } },
    ] }));

  it('and names the goals that do not exist', () =>
    decisions.given().when(recordCommitteeDecision({ goalsNow: {} }))
      .thenRejected('goals-not-decidable', { problems: [{ goalId: 'g-1', code: 'goal-unknown', params: { goalId: 'g-1' } }] }));

  it('and then brings each goal its submission', () => {
    const [command] = goalCommandsOf(committeeDecided());
    expect(command).toEqual(submitGoal());
    expect(goalCommandsOf(committeeDecided({
      lateReason: 'Extra sammanträde', goals: [{ ...first, ...onTime }, { ...first, ...onTime, goalId: 'g-2', deadline: '2026-08-20', daysLate: 8 }],
    }))).toEqual([submitGoal(), submitGoal({ goalId: 'g-2', deadline: '2026-08-20', daysLate: 8, lateReason: 'Extra sammanträde' })]);
  });

  it('and what it brings can be carried out', () => {
    const goal = folded(goalDecider, goalDrafted());
    for (const command of goalCommandsOf(committeeDecided())) {
      expect(goalDecider.decide(goal, command)).toEqual({ ok: true, events: [goalSubmitted()] });
    }
  });
});
