import { describe, expect, it } from '@jest/globals';
import { proposalWarnings } from '#lib/planning';

describe('KS\'s proposal is frozen with a warning', () => {
  it.each(['2026-09-14', '2026-10-27', '2026-12-31'])('between an election and the new year: the board is the outgoing one (%s)', (frozenOn) =>
    expect(proposalWarnings(frozenOn)).toEqual([{
      code: 'outgoing-board', params: { frozenOn, electionDay: '2026-09-13', newCouncilFrom: '2026-10-15', newBoardFrom: '2027-01-01' } }]));

  it.each(['2026-09-13', '2027-01-01', '2025-10-27'])('at no other time (%s)', (frozenOn) => expect(proposalWarnings(frozenOn)).toEqual([]));
});
