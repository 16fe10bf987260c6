import { describe, it } from '@jest/globals';
import { cycleDecider } from '#lib/planning';
import { boardProposalFrozen, boardProposalPublished, cycleOpened, publishProposal, specify } from '#lib/testing';

const frozen = specify(cycleDecider).given(cycleOpened(), boardProposalFrozen());

describe('Publishing KS\'s proposal', () => {
  it('tells for which meeting, and from when', () => frozen.when(publishProposal()).then(boardProposalPublished()));

  it('is possible on the day it was frozen, and late', () =>
    frozen.when(publishProposal({ announcedOn: '2026-11-03' })).then(boardProposalPublished({ announcedOn: '2026-11-03' })));

  it('is done for each version', () =>
    specify(cycleDecider).given(cycleOpened(), boardProposalFrozen(), boardProposalPublished(), boardProposalFrozen({ version: 2, goals: [] }))
      .when(publishProposal()).then(boardProposalPublished({ version: 2 })));

  it('is refused where no cycle is open', () =>
    specify(cycleDecider).given().when(publishProposal()).thenRejected('cycle-not-open', { budgetYear: 2027 }));

  it('is refused where nothing is frozen', () =>
    specify(cycleDecider).given(cycleOpened()).when(publishProposal()).thenRejected('proposal-not-frozen'));

  it('is refused twice', () =>
    specify(cycleDecider).given(cycleOpened(), boardProposalFrozen(), boardProposalPublished())
      .when(publishProposal()).thenRejected('proposal-already-published', { version: 1 }));

  it('is refused from before it was frozen', () =>
    frozen.when(publishProposal({ announcedOn: '2026-11-02' })).thenRejected('announced-before-frozen', { announcedOn: '2026-11-02', frozenOn: '2026-11-03' }));

  it('is refused from after the meeting', () =>
    frozen.when(publishProposal({ announcedOn: '2026-11-24', today: '2026-11-24' }))
      .thenRejected('announced-after-meeting', { announcedOn: '2026-11-24', councilMeets: '2026-11-23' }));

  it('is refused before the day has come', () =>
    frozen.when(publishProposal({ today: '2026-11-15' })).thenRejected('day-not-come', { day: '2026-11-16' }));
});
