import { describe, it } from '@jest/globals';
import { boardProposalFrozen, boardProposalPublished, specifyProjection } from '#lib/testing';
import { boardProposal } from './board-proposal.projection.js';

describe('KS\'s proposal', () => {
  it('has a row for each version, which says whether it is published', () => {
    const frozen = boardProposalFrozen({ decidedBy: { body: 'KS', meetingDate: '2026-11-02', paragraph: 233 } });
    specifyProjection(boardProposal).given(frozen, boardProposalPublished(), boardProposalFrozen({ version: 2, goals: [] })).then(
      {
        municipality: '2580', budget_year: 2027, version: 1, goals: JSON.stringify(frozen.data.goals), decided_by: JSON.stringify(frozen.data.decidedBy),
        frozen_on: '2026-11-03', council_meets: '2026-11-23', announced_on: '2026-11-16',
      },
      { version: 2, goals: '[]', decided_by: null, council_meets: null, announced_on: null });
  });
});
