import { describe, expect, it } from '@jest/globals';
import { UNCOUNTED, decisionsDecider, goalCommandsOf, type BoardItem } from '#lib/planning';
import {
  amendment, boardDecided, boardInYear, committeeDecided, endorseGoal, endorseGoalWithAmendment, firstText, goalAdopted, goalAfter, goalDrafted, goalEndorsed, goalSubmitted,
  proposeGoalChange, proposeGoalRejection, recordBoardDecision, referGoalBack, rescindEndorsement, secondText, specify, tableGoal,
} from '#lib/testing';

const decisions = specify(decisionsDecider);
const text = { goalId: 'g-1', version: 1, contentHash: firstText.contentHash };
const referral = { outcome: 'referred-back', reasons: ['Målvärdet saknar underlag'], respondBy: '2026-10-15' } as const;
const submitted = (goalId: string) => goalAfter(goalDrafted({ goalId }), goalSubmitted({ goalId }));

const both: readonly BoardItem[] = [{ goalId: 'g-1', version: 1, outcome: 'endorsed' }, { goalId: 'g-2', version: 1, ...referral }];
const bothDecided = boardDecided({ goals: [{ ...text, outcome: 'endorsed' }, { ...text, goalId: 'g-2', ...referral, voting: UNCOUNTED }] });

describe('Recording a decision of KS', () => {
  it('endorses some goals and refers others back in one §', () =>
    decisions.given().when(recordBoardDecision({ goals: both, goalsNow: { 'g-1': submitted('g-1'), 'g-2': submitted('g-2') } })).then(bothDecided));

  it('brings each goal its outcome', () =>
    expect(goalCommandsOf(bothDecided)).toEqual([endorseGoal(), referGoalBack({ goalId: 'g-2' })]));

  it('may propose its own words, propose rejection, or wait', () => {
    const goals: readonly BoardItem[] = [
      { goalId: 'g-1', version: 1, outcome: 'endorsed-with-amendment', amendment: { content: secondText.content, reason: 'Tydligare inriktning' } },
      { goalId: 'g-2', version: 1, outcome: 'rejection-proposed', reasons: ['Ryms inte i budgeten'] },
      { goalId: 'g-3', version: 1, outcome: 'tabled', reason: null },
    ];
    const decided = boardDecided({ goals: [
      { ...text, outcome: 'endorsed-with-amendment', amendment },
      { ...text, goalId: 'g-2', outcome: 'rejection-proposed', reasons: ['Ryms inte i budgeten'] },
      { ...text, goalId: 'g-3', outcome: 'tabled', reason: null, voting: UNCOUNTED },
    ] });
    decisions.given().when(recordBoardDecision({
      goals, amendedHashes: { 'g-1': secondText.contentHash },
      goalsNow: { 'g-1': submitted('g-1'), 'g-2': submitted('g-2'), 'g-3': submitted('g-3') },
    })).then(decided);
    expect(goalCommandsOf(decided)).toEqual([endorseGoalWithAmendment(), proposeGoalRejection({ goalId: 'g-2' }), tableGoal({ goalId: 'g-3' })]);
  });

  it('may take back what it has proposed', () => {
    const rescinded = { outcome: 'rescinded', reason: 'Ramen har ändrats' } as const;
    const meeting = { meetingDate: '2026-10-19', paragraph: 215, today: '2026-10-20' };
    const decided = boardDecided({ meetingDate: '2026-10-19', paragraph: 215, recordedOn: '2026-10-20', goals: [{ ...text, ...rescinded }] });
    decisions.given().when(recordBoardDecision({
      ...meeting, goals: [{ goalId: 'g-1', version: 1, ...rescinded }], goalsNow: { 'g-1': goalAfter(goalDrafted(), goalSubmitted(), goalEndorsed()) },
    })).then(decided);
    expect(goalCommandsOf(decided)).toEqual([rescindEndorsement()]);
  });

  it('shares the §§ with KS\'s decisions on its own units\' goals', () =>
    decisions.given(committeeDecided({ body: 'KS', paragraph: 201 })).when(recordBoardDecision())
      .thenRejected('paragraph-taken', { paragraph: 201, year: 2026 }));

  it('is refused before the meeting has been held', () =>
    decisions.given().when(recordBoardDecision({ today: '2026-10-04' })).thenRejected('meeting-in-future', { meetingDate: '2026-10-05' }));

  it('is refused whole when one goal cannot be decided so', () =>
    decisions.given().when(recordBoardDecision({ goals: both, goalsNow: { 'g-1': submitted('g-1'), 'g-2': goalAfter(goalDrafted({ goalId: 'g-2' })) } }))
      .thenRejected('goals-not-decidable', { problems: [{ goalId: 'g-2', code: 'goal-not-submitted', params: { status: 'draft' } }] }));

  it('is refused when it refers back without a reason', () =>
    decisions.given().when(recordBoardDecision({ goals: [{ goalId: 'g-1', version: 1, ...referral, reasons: [] }] }))
      .thenRejected('goals-not-decidable', { problems: [{ goalId: 'g-1', code: 'reason-missing', params: {} }] }));

  it('is refused for a goal that does not exist', () =>
    decisions.given().when(recordBoardDecision({ goalsNow: {} })).thenRejected('goals-not-decidable'));

  it('may propose that KF amends or ends what it has adopted', () => {
    const goalsNow = { 'g-1': goalAfter(goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted()) };
    const reason = 'Byggandet har bromsat in';
    for (const [outcome, change] of [['amendment-proposed', 'amendment'], ['discontinuation-proposed', 'discontinuation']] as const) {
      const proposed = boardDecided({ ...boardInYear, recordedOn: '2027-03-09', goals: [{ goalId: 'g-1', version: 1, contentHash: firstText.contentHash, outcome, reason }] });
      decisions.given().when(recordBoardDecision({ ...boardInYear, today: '2027-03-09', goalsNow, goals: [{ goalId: 'g-1', version: 1, outcome, reason }] })).then(proposed);
      expect(goalCommandsOf(proposed)).toEqual([proposeGoalChange({ decisionId: 'd-KS', change })]);
    }
  });
});
