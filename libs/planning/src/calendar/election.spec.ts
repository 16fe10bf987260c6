import { describe, expect, it } from '@jest/globals';
import { electionDay, isElectionYear, isOutgoingCouncil, newBoardFrom, newCouncilFrom } from './election.js';

describe('Elections', () => {
  it.each([[2014, '2014-09-14'], [2018, '2018-09-09'], [2022, '2022-09-11'], [2026, '2026-09-13'], [2030, '2030-09-08']])(
    'in %i were or will be on the second Sunday of September', (year, day) => expect(electionDay(year)).toBe(day));

  it('are every fourth year', () => expect([2024, 2025, 2026, 2027, 2028, 2029, 2030].filter(isElectionYear)).toEqual([2026, 2030]));

  it('bring a new council from the 15th of October and mostly a new board from the new year', () =>
    expect([newCouncilFrom(2026), newBoardFrom(2026)]).toEqual(['2026-10-15', '2027-01-01']));

  it.each([['2026-09-28', true], ['2026-10-14', true], ['2026-10-15', false], ['2026-11-23', false], ['2025-09-29', false]])(
    'leave an outgoing council on %s: %s', (day, isOutgoing) => expect(isOutgoingCouncil(day)).toBe(isOutgoing));
});
