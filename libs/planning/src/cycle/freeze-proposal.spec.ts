import { describe, it } from '@jest/globals';
import { cycleDecider, type GoalEvent } from '#lib/planning';
import {
  boardProposalFrozen, cycleOpened, firstText, freezeProposal, goalAdopted, goalAfter, goalDrafted, goalEndorsed, goalRejectionProposed, goalSubmitted,
  goalWithdrawn, specify,
} from '#lib/testing';

const goal = (goalId: string, ...since: readonly GoalEvent[]) => ({ [goalId]: goalAfter(goalDrafted({ goalId }), goalSubmitted(), ...since) });
const proposed = { goalId: 'g-1', unit: 'SBN', area: 'MO-1.1', title: firstText.content.title, version: 1, contentHash: firstText.contentHash, proposal: 'adopt' } as const;

const cycle = specify(cycleDecider).given(cycleOpened());
const frozen = specify(cycleDecider).given(cycleOpened(), boardProposalFrozen());

describe('Freezing KS\'s proposal', () => {
  it('takes what KS has decided on, text by text, and nothing else', () => {
    const goalsNow = {
      ...goal('g-2', goalRejectionProposed()), ...goal('g-1', goalEndorsed()), ...goal('g-3'), ...goal('g-4', goalEndorsed(), goalWithdrawn()),
      ...goal('g-5', goalEndorsed(), goalAdopted()),
    };
    cycle.when(freezeProposal({ goalsNow })).then(boardProposalFrozen({ goals: [proposed, { ...proposed, goalId: 'g-2', proposal: 'reject' }] }));
  });

  it('leaves out the goals of other years', () =>
    cycle.when(freezeProposal({ goalsNow: { 'g-1': goalAfter(goalDrafted({ budgetYear: 2028 }), goalSubmitted(), goalEndorsed()) } })).thenRejected('nothing-proposed'));

  it('keeps the minutes, where KS decided on the whole', () => {
    const decidedBy = { body: 'KS', meetingDate: '2026-11-02', paragraph: 233 };
    cycle.when(freezeProposal({ goalsNow: goal('g-1', goalEndorsed()), decidedBy })).then(boardProposalFrozen({ decidedBy }));
    cycle.when(freezeProposal({ goalsNow: goal('g-1', goalEndorsed()), decidedBy: { ...decidedBy, meetingDate: '2026-11-04' } }))
      .thenRejected('meeting-in-future', { meetingDate: '2026-11-04' });
  });

  it('makes a new version when a goal has been withdrawn, or has joined', () => {
    const joined = { ...goal('g-1', goalEndorsed()), ...goal('g-2', goalEndorsed()) };
    frozen.when(freezeProposal({ goalsNow: joined, today: '2026-11-10' }))
      .then(boardProposalFrozen({ version: 2, goals: [proposed, { ...proposed, goalId: 'g-2' }], frozenOn: '2026-11-10' }));
    frozen.when(freezeProposal({ goalsNow: { ...goal('g-1', goalEndorsed(), goalWithdrawn()), ...goal('g-2', goalEndorsed()) } }))
      .then(boardProposalFrozen({ version: 2, goals: [{ ...proposed, goalId: 'g-2' }] }));
  });

  it('makes a new version when KS proposes otherwise of the same text', () =>
    frozen.when(freezeProposal({ goalsNow: goal('g-1', goalRejectionProposed()) })).then(boardProposalFrozen({ version: 2, goals: [{ ...proposed, proposal: 'reject' }] })));

  it('is refused when nothing has changed', () =>
    frozen.when(freezeProposal({ goalsNow: { ...goal('g-1', goalEndorsed()), ...goal('g-3') } })).thenRejected('proposal-unchanged', { version: 1 }));

  it('is refused where KS has not decided on anything', () =>
    cycle.when(freezeProposal({ goalsNow: goal('g-1') })).thenRejected('nothing-proposed'));

  it('is refused where no cycle is open', () =>
    specify(cycleDecider).given().when(freezeProposal()).thenRejected('cycle-not-open', { budgetYear: 2027 }));
});
