import { describe, it } from '@jest/globals';
import { decisionsDecider, type Goal } from '#lib/planning';
import {
  amendment, boardDecided, countersignatureAwaited, goalAfter, goalDrafted, goalEndorsed, goalEndorsedWithAmendment, goalReferredBack, goalRevised, goalSubmitted,
  recordBoardDecision, recordCommitteeDecision, committeeDecided, councilDecided, recordCouncilDecision, recordedBy, secondText, specify,
} from '#lib/testing';

const decisions = specify(decisionsDecider);

/** Drafted by Anna, reworded by Bo after a referral, submitted again; Cecilia recorded what KS decided. */
const drafted = recordedBy('p-anna', goalDrafted());
const submitted = goalAfter(drafted, recordedBy('p-anna', goalSubmitted()));
const revised = goalAfter(
  drafted, recordedBy('p-anna', goalSubmitted()), recordedBy('p-cecilia', goalReferredBack()), recordedBy('p-bo', goalRevised()), recordedBy('p-bo', goalSubmitted({ version: 2, contentHash: secondText.contentHash })));
const second = { version: 2, contentHash: secondText.contentHash };
const goals = (goal: Goal) => ({ 'g-1': goal });

describe('Whoever has written a goal', () => {
  it('does not alone record what KS decides on it, whether drafted or only reworded', () => {
    for (const [goal, goalsDecided, person] of [[submitted, [{ goalId: 'g-1', version: 1 }], 'p-anna'], [revised, [{ goalId: 'g-1', version: 2 }], 'p-anna'], [revised, [{ goalId: 'g-1', version: 2 }], 'p-bo']] as const) {
      decisions.given().when(recordBoardDecision({ recordedBy: person, goals: goalsDecided.map((item) => ({ ...item, outcome: 'endorsed' })), goalsNow: goals(goal), meetingDate: '2026-10-19', today: '2026-10-20' }))
        .thenRejected('own-text-decided', { goalIds: ['g-1'] });
    }
  });

  it('nor what KF decides on it, with KS\'s decision recorded by somebody else', () =>
    decisions.given().when(recordCouncilDecision({ recordedBy: 'p-anna', goalsNow: goals(goalAfter(drafted, goalSubmitted(), recordedBy('p-cecilia', goalEndorsed()))) }))
      .thenRejected('own-text-decided', { goalIds: ['g-1'] }));

  it('whatever the decision is: a referral or a tabling steers the goal too', () => {
    for (const item of [
      { outcome: 'referred-back', reasons: ['Målvärdet saknar underlag'], respondBy: '2026-10-15' }, { outcome: 'tabled', reason: null }, { outcome: 'rejection-proposed', reasons: ['Ryms inte'] },
    ] as const) {
      decisions.given().when(recordBoardDecision({ recordedBy: 'p-anna', goals: [{ goalId: 'g-1', version: 1, ...item }], goalsNow: goals(submitted) }))
        .thenRejected('own-text-decided', { goalIds: ['g-1'] });
    }
  });

  it('is told of each such goal, and of no other', () =>
    decisions.given().when(recordBoardDecision({
      recordedBy: 'p-anna', goals: [{ goalId: 'g-2', version: 1, outcome: 'endorsed' }, { goalId: 'g-1', version: 1, outcome: 'endorsed' }],
      goalsNow: { 'g-1': submitted, 'g-2': goalAfter(recordedBy('p-bo', goalDrafted({ goalId: 'g-2' })), goalSubmitted({ goalId: 'g-2' })) },
    })).thenRejected('own-text-decided', { goalIds: ['g-1'] }));

  it('is told first what is wrong with the decision itself', () =>
    decisions.given().when(recordBoardDecision({ recordedBy: 'p-anna', goalsNow: goals(goalAfter(drafted)) })).thenRejected('goals-not-decidable'));

  it('records its own committee\'s decision: that is what a secretary does', () =>
    decisions.given().when(recordCommitteeDecision({ goalsNow: goals(goalAfter(drafted)) })).then(committeeDecided()));

  it('may record the decision if it waits for somebody else', () =>
    decisions.given().when(recordBoardDecision({ recordedBy: 'p-anna', countersigning: 'awaited', goalsNow: goals(submitted) })).then(countersignatureAwaited()));
});

describe('Whoever has not written the goal', () => {
  it('records KS\'s decision alone', () =>
    decisions.given().when(recordBoardDecision({ recordedBy: 'p-cecilia', goalsNow: goals(submitted) })).then(boardDecided()));

  it('may have recorded KS\'s decision, or KS\'s own words from its minutes, and records KF\'s', () => {
    decisions.given().when(recordCouncilDecision({ recordedBy: 'p-cecilia', goalsNow: goals(goalAfter(drafted, goalSubmitted(), recordedBy('p-cecilia', goalEndorsed()))) })).then(councilDecided());
    const amended = goalAfter(drafted, goalSubmitted(), recordedBy('p-cecilia', goalEndorsedWithAmendment()));
    const adopted = { outcome: 'adopted', geh: 'operational', inForceFrom: '2027-01-01', inForceTo: '2027-12-31' } as const;
    decisions.given().when(recordCouncilDecision({ recordedBy: 'p-cecilia', goals: [{ goalId: 'g-1', version: amendment.version, ...adopted }], goalsNow: goals(amended) }))
      .then(councilDecided({ goals: [{ goalId: 'g-1', ...second, ...adopted, urgency: null }] }));
  });

  it('may ask for a second pair of eyes all the same', () =>
    decisions.given().when(recordBoardDecision({ recordedBy: 'p-cecilia', countersigning: 'awaited', goalsNow: goals(submitted) })).then(countersignatureAwaited()));
});
