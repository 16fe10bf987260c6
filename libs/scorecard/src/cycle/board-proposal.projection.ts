import type { EventOf, Projection } from '#lib/kernel';
import type { BoardProposalFrozen, BoardProposalPublished } from '#lib/planning';
import { compoundKey } from '../rows/compound-key.js';
import { municipalityOf } from '../rows/municipality.js';

/** One version of KS's proposal. `goals` and `decided_by` are JSON as in `board-proposal-frozen`; the last two are null until it is published. */
export type BoardProposalRow = {
  proposal_id: string; municipality: string; budget_year: number; version: number; goals: string; decided_by: string | null; frozen_on: string;
  council_meets: string | null; announced_on: string | null;
};

type ProposalEvent = EventOf<typeof BoardProposalFrozen> | EventOf<typeof BoardProposalPublished>;

export const boardProposal: Projection<ProposalEvent, BoardProposalRow> = {
  name: 'board_proposal', version: 1, key: 'proposal_id',
  columns: {
    proposal_id: 'text', municipality: 'text', budget_year: 'integer', version: 'integer', goals: 'text', decided_by: 'text', frozen_on: 'text',
    council_meets: 'text', announced_on: 'text',
  },
  indexes: [['municipality', 'budget_year', 'version']],
  handles: ['board-proposal-frozen', 'board-proposal-published'],
  keysOf: ({ stream, data }) => [compoundKey(stream, data.version)],
  evolve: (row, event, key) => {
    if (event.type === 'board-proposal-published') {
      const { councilMeets, announcedOn } = event.data;
      return row && { ...row, council_meets: councilMeets, announced_on: announcedOn };
    }
    const { budgetYear, version, goals, decidedBy, frozenOn } = event.data;
    return {
      proposal_id: key, municipality: municipalityOf(event.stream), budget_year: budgetYear, version, goals: JSON.stringify(goals),
      decided_by: decidedBy && JSON.stringify(decidedBy), frozen_on: frozenOn, council_meets: null, announced_on: null,
    };
  },
};
