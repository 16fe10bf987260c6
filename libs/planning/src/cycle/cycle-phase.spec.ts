import { describe, expect, it } from '@jest/globals';
import { phaseOf, type PhaseFacts } from '#lib/planning';

const facts: PhaseFacts = {
  budgetYear: 2027, draftingFrom: '2026-04-01', submissionDeadline: '2026-09-01', isAdopted: false, isReferredBack: false, isRevised: false,
  frozenOn: null, announcedOn: null, annualReportHandedOverOn: null, approvedOn: null, closedOn: null,
};
const phase = (today: string, over: Partial<PhaseFacts> = {}) => phaseOf({ ...facts, ...over }, today);

describe('A cycle is', () => {
  it.each([
    ['2026-03-31', 'planned'], ['2026-04-01', 'submission-open'], ['2026-09-01', 'submission-open'], ['2026-09-02', 'board-preparation'],
    ['2027-02-01', 'board-preparation'],
  ])('on %s, where nothing but days has passed: %s', (today, expected) => expect(phase(today)).toBe(expected));

  it('with KS as long as its goals\' last day has passed, whatever day that was moved to', () =>
    expect(phase('2026-09-02', { submissionDeadline: '2026-09-08' })).toBe('submission-open'));

  it('decided by KS when its proposal is frozen, and before KF when the meeting is announced', () => {
    expect(phase('2026-11-05', { frozenOn: '2026-11-03' })).toBe('proposal-decided');
    expect(phase('2026-11-16', { frozenOn: '2026-11-03', announcedOn: '2026-11-16' })).toBe('before-council');
  });

  it('with KS again when KF has referred it back, until KS has decided anew', () => {
    const announced = { frozenOn: '2026-11-03', announcedOn: '2026-11-16' };
    expect([phase('2026-11-24', { ...announced, isReferredBack: true }), phase('2026-12-08', announced)]).toEqual(['referred-back', 'before-council']);
  });

  it('revised between its adoption and its year, where KS proposes changes', () => {
    const revised = { isAdopted: true, isRevised: true };
    expect([phase('2026-11-02', revised), phase('2026-12-01', { isAdopted: true }), phase('2027-03-01', revised)]).toEqual(['revision-open', 'adopted', 'executing']);
  });

  it.each([['2026-12-31', 'adopted'], ['2027-01-01', 'executing'], ['2027-12-31', 'executing'], ['2028-01-01', 'year-end']])(
    'on %s, where KF has adopted: %s', (today, expected) => expect(phase(today, { isAdopted: true, announcedOn: '2026-11-16' })).toBe(expected));

  it('at its end when the annual report is handed over, approved, and the cycle closed', () => {
    const handedOver = { isAdopted: true, annualReportHandedOverOn: '2028-04-10' };
    const approved = { ...handedOver, approvedOn: '2028-05-29' };
    expect([phase('2028-04-10', handedOver), phase('2028-05-29', approved), phase('2028-06-30', { ...approved, closedOn: '2028-06-30' })])
      .toEqual(['annual-report-handed-over', 'annual-report-approved', 'closed']);
  });
});
