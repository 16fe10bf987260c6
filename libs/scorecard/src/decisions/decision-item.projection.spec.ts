import { describe, it } from '@jest/globals';
import { UNCOUNTED } from '#lib/planning';
import { amendment, boardDecided, committeeDecided, councilDecided, goalAdopted, goalChangeAnnulled, goalReferredBack, goalResponsibilityTransferred, goalSubmissionChanged, goalSubmissionConfirmed, goalSubmitted, goalVoided, goalWithdrawn, paragraphReassigned, specifyProjection } from '#lib/testing';
import { decisionItem } from './decision-item.projection.js';

const items = specifyProjection(decisionItem);
const text = (goalId: string) => ({ goalId, version: 1, contentHash: 'a hash' });
const onTime = { outcome: 'submitted', deadline: '2026-09-01', daysLate: 0 } as const;

describe('What a § decides on each goal', () => {
  it('is told goal by goal', () =>
    items.given(committeeDecided({ goals: [{ ...text('g-1'), ...onTime }, { ...text('g-2'), ...onTime }] })).then(
      { goal_id: 'g-1', decision_id: 'd-SBN', outcome: 'submitted', body: 'SBN', meeting_date: '2026-08-27', paragraph: 84, carried_out_index: null },
      { goal_id: 'g-2', decision_id: 'd-SBN', outcome: 'submitted', carried_out_index: null }));

  it('may differ from goal to goal', () =>
    items.given(boardDecided({ goals: [
      { ...text('g-1'), outcome: 'endorsed' }, { ...text('g-2'), outcome: 'referred-back', reasons: ['Oklart'], respondBy: '2026-10-15', voting: UNCOUNTED },
    ] })).then({ goal_id: 'g-1', outcome: 'endorsed' }, { goal_id: 'g-2', outcome: 'referred-back' }));

  it('may be that it is taken back', () =>
    items.given(committeeDecided({ goals: [{ ...text('g-1'), outcome: 'withdrawn', reason: 'Ryms inte' }] }), goalWithdrawn())
      .then({ goal_id: 'g-1', outcome: 'withdrawn', carried_out_index: 2 }));

  it('is carried out when the goal says so', () => {
    items.given(committeeDecided(), goalSubmitted()).then({ carried_out_index: 2 });
    items.given(councilDecided(), goalAdopted()).then({ outcome: 'adopted', carried_out_index: 2 });
  });

  it('may be that another unit answers for it', () =>
    items.given(
      councilDecided({ goals: [{ ...text('g-1'), outcome: 'transferred', toUnit: 'MBN', effectiveFrom: '2027-07-01' }] }), goalResponsibilityTransferred({ decisionId: 'd-KF' }),
    ).then({ outcome: 'transferred', carried_out_index: 2 }));

  it('says when a court has annulled it', () => {
    items.given(councilDecided(), goalAdopted(), goalVoided()).then({ outcome: 'adopted', carried_out_index: 2, annulled_on: '2027-02-15' });
    items.given(councilDecided(), goalAdopted(), goalChangeAnnulled()).then({ annulled_on: null });
  });

  it('may confirm or change what was submitted before the committee had met', () =>
    items.given(
      committeeDecided({ goals: [{ ...text('g-1'), outcome: 'confirmed' }, { ...text('g-2'), outcome: 'changed', amendment }] }),
      goalSubmissionConfirmed({ decisionId: 'd-SBN' }), goalSubmissionChanged({ goalId: 'g-2', decisionId: 'd-SBN' }),
    ).then({ outcome: 'confirmed', carried_out_index: 2 }, { outcome: 'changed', carried_out_index: 3 }));

  it('is not carried out by another decision on the same goal', () =>
    items.given(committeeDecided(), boardDecided(), goalReferredBack()).then(
      { decision_id: 'd-SBN', carried_out_index: null }, { decision_id: 'd-KS', carried_out_index: 3 }));

  it('stands under another § where that got another number', () =>
    items.given(committeeDecided(), goalSubmitted(), paragraphReassigned()).then({ paragraph: 86, decision_id: 'd-SBN', carried_out_index: 2 }));

  it('is nothing where no body has decided it', () => items.given(goalSubmitted()).then());
});
