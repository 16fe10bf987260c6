import { describe, it } from '@jest/globals';
import { cycleDecider } from '#lib/planning';
import { annualReportApproved, annualReportHandedOver, approveAnnualReport, cycleOpened, reportHandedOver, specify } from '#lib/testing';

const handedOver = specify(cycleDecider).given(cycleOpened(), annualReportHandedOver());

describe('Approving the annual report', () => {
  it('keeps KF\'s minutes', () => handedOver.when(approveAnnualReport()).then(annualReportApproved()));

  it('is refused where no cycle is open', () =>
    specify(cycleDecider).given().when(approveAnnualReport()).thenRejected('cycle-not-open', { budgetYear: 2027 }));

  it('is refused where it has not been handed over: the interim report is another', () =>
    specify(cycleDecider).given(cycleOpened(), reportHandedOver()).when(approveAnnualReport()).thenRejected('annual-report-not-handed-over'));

  it('is refused twice', () =>
    specify(cycleDecider).given(cycleOpened(), annualReportHandedOver(), annualReportApproved())
      .when(approveAnnualReport()).thenRejected('annual-report-already-approved', { approvedOn: '2028-05-29' }));

  it('is refused by a meeting before it was handed over', () =>
    handedOver.when(approveAnnualReport({ decidedBy: { body: 'KF', meetingDate: '2028-03-27', paragraph: 40 } }))
      .thenRejected('approved-before-handed-over', { meetingDate: '2028-03-27', handedOverOn: '2028-04-10' }));

  it('is refused by a meeting that has not been', () =>
    handedOver.when(approveAnnualReport({ today: '2028-05-28' })).thenRejected('meeting-in-future', { meetingDate: '2028-05-29' }));
});
