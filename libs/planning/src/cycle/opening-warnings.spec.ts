import { describe, expect, it } from '@jest/globals';
import { openingWarnings } from '#lib/planning';
import { cycleOpened } from '#lib/testing';

const warnings = (over: Parameters<typeof cycleOpened>[0]) => openingWarnings(cycleOpened(over).data);

describe('A cycle that was opened is warned of', () => {
  it('not where all is well', () => expect(warnings({})).toEqual([]));

  it('where units of the year it copies are no more', () =>
    expect(warnings({ budgetYear: 2028, unitsLeftOut: ['FRI', 'KULT'] })).toEqual([
      { code: 'units-left-out', params: { units: ['FRI', 'KULT'], budgetYear: 2028 } }]));

  it('where KF would adopt in June of an election year, before the new council serves', () => {
    expect(warnings({ model: 'june' })).toEqual([
      { code: 'june-in-election-year', params: { electionDay: '2026-09-13', newCouncilFrom: '2026-10-15' } }]);
    expect(warnings({ model: 'june', budgetYear: 2028 })).toEqual([]);
  });
});
