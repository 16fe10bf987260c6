import { describe, it } from '@jest/globals';
import { cycleDecider } from '#lib/planning';
import { cycleOpened, handOverReport, reportHandedOver, specify } from '#lib/testing';

const cycle = specify(cycleDecider).given(cycleOpened());

describe('Handing over a report', () => {
  it('tells the day', () => cycle.when(handOverReport()).then(reportHandedOver()));

  it('is possible late', () =>
    cycle.when(handOverReport({ handedOverOn: '2027-11-30', today: '2027-11-30' })).then(reportHandedOver({ handedOverOn: '2027-11-30', recordedOn: '2027-11-30' })));

  it('is refused where no cycle is open', () =>
    specify(cycleDecider).given().when(handOverReport()).thenRejected('cycle-not-open', { budgetYear: 2027 }));

  it('is refused for a follow-up that there is not', () =>
    cycle.when(handOverReport({ followUp: 'oktober' })).thenRejected('follow-up-unknown', { followUp: 'oktober' }));

  it('is refused twice, of the same follow-up', () => {
    const once = specify(cycleDecider).given(cycleOpened(), reportHandedOver());
    once.when(handOverReport()).thenRejected('report-already-handed-over', { followUp: 'augusti', handedOverOn: '2027-10-25' });
    const annual = { followUp: 'december', handedOverOn: '2028-04-10' };
    once.when(handOverReport({ ...annual, today: '2028-04-10' })).then(reportHandedOver({ ...annual, recordedOn: '2028-04-10' }));
  });

  it('is refused while its period lasts', () =>
    cycle.when(handOverReport({ handedOverOn: '2027-08-31' })).thenRejected('report-before-period-ends', { periodEnds: '2027-08-31' }));

  it('is refused before the day has come', () =>
    cycle.when(handOverReport({ today: '2027-10-24' })).thenRejected('day-not-come', { day: '2027-10-25' }));
});
