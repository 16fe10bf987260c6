import { describe, it } from '@jest/globals';
import { cycleDecider } from '#lib/planning';
import { cycleOpened, includeUnit, specify, unitIncluded, unitOnRecord } from '#lib/testing';

const cycle = specify(cycleDecider).given(cycleOpened());

describe('Letting a unit take part', () => {
  it('is possible while the cycle is open', () => cycle.when(includeUnit()).then(unitIncluded()));

  it('is refused where no cycle is open', () =>
    specify(cycleDecider).given().when(includeUnit()).thenRejected('cycle-not-open', { budgetYear: 2027 }));

  it('is refused for a unit that does so already', () => {
    cycle.when(includeUnit({ unit: 'SBN' })).thenRejected('unit-already-in-cycle', { unit: 'SBN', budgetYear: 2027 });
    specify(cycleDecider).given(cycleOpened(), unitIncluded()).when(includeUnit()).thenRejected('unit-already-in-cycle', { unit: 'BUN', budgetYear: 2027 });
  });

  it('is refused for a unit that is not registered', () =>
    cycle.when(includeUnit({ unitOnRecord: null })).thenRejected('unit-not-registered', { unit: 'BUN' }));

  it('is refused for a unit that does not exist that year', () =>
    cycle.when(includeUnit({ unitOnRecord: unitOnRecord({ code: 'BUN', validFrom: '2028-01-01' }) }))
      .thenRejected('unit-not-valid', { unit: 'BUN', budgetYear: 2027 }));
});
