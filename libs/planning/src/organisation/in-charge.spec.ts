import { describe, expect, it } from '@jest/globals';
import { inChargeOn, type Succession } from '#lib/planning';

/** Luleå's committees for culture and for leisure until 2018, and the one they became (domain: 1.6). */
const LULEA: readonly Succession[] = [
  { code: 'KULT', validTo: '2018-12-31', successors: ['KFN'] },
  { code: 'FRI', validTo: '2018-12-31', successors: ['KFN'] },
  { code: 'KFN', validTo: null, successors: [] },
];
const among = (units: readonly Succession[]) => (code: string) => units.find((unit) => unit.code === code);

describe('Who answers for what was a unit\'s', () => {
  it.each([['2018-12-31', 'FRI'], ['2019-01-01', 'KFN']])('is the unit until its last day, then its successor (%s: %s)', (day, expected) => {
    expect(inChargeOn(day, 'FRI', among(LULEA))).toBe(expected);
    expect(inChargeOn(day, 'KULT', among(LULEA)) === 'KFN').toBe(expected === 'KFN');
  });

  it('is whoever took over from that one in its turn', () => {
    const later = [...LULEA.slice(0, 2), { code: 'KFN', validTo: '2022-12-31', successors: ['FRIT', 'BIB'] }];
    expect(['2019-01-01', '2022-12-31', '2023-01-01'].map((day) => inChargeOn(day, 'KULT', among(later)))).toEqual(['KFN', 'KFN', 'FRIT']);
  });

  it('is KS where nobody took over', () => expect(inChargeOn('2027-01-01', 'LHAB', among([{ code: 'LHAB', validTo: '2026-12-31', successors: [] }]))).toBe('KS'));

  it('is KS where two are said to have taken over from each other', () =>
    expect(inChargeOn('2027-01-01', 'A', among([{ code: 'A', validTo: '2026-06-30', successors: ['B'] }, { code: 'B', validTo: '2026-12-31', successors: ['A'] }]))).toBe('KS'));

  it('is what nobody has registered itself, as KS and KF are', () => expect(inChargeOn('2027-01-01', 'KS', among([]))).toBe('KS'));
});
