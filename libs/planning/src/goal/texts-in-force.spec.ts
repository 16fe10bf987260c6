import { describe, expect, it } from '@jest/globals';
import { beginningOf, endOf, periodsOf, textOn, validityOn, type InForceStep } from '#lib/planning';

const text = (version: number, inForceFrom: string, inForceTo = '2027-12-31'): InForceStep => ({ decisionId: `d-${version}`, kind: 'text', version, inForceFrom, inForceTo });
const end = (inForceTo: string): InForceStep => ({ decisionId: 'd-end', kind: 'end', version: 0, inForceFrom: inForceTo, inForceTo });
const held = (steps: readonly InForceStep[], ...days: readonly string[]) => days.map((day) => textOn(steps, day)?.version);
const periods = (steps: readonly InForceStep[]) => periodsOf(steps).map(({ version, inForceFrom, inForceTo }) => `${version}: ${inForceFrom}–${inForceTo}`);

const year = [text(1, '2027-01-01')];
const amended = [...year, text(2, '2027-05-01')];

describe('The text in force', () => {
  it('is the adopted one, from its first day to its last', () => {
    expect(held(year, '2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01')).toEqual([undefined, 1, 1, undefined]);
    expect(held([], '2027-01-01')).toEqual([undefined]);
  });

  it('is the amended one from the day that KF has said', () => {
    expect(held(amended, '2027-04-30', '2027-05-01', '2027-12-31')).toEqual([1, 2, 2]);
    expect(periods(amended)).toEqual(['1: 2027-01-01–2027-04-30', '2: 2027-05-01–2027-12-31']);
  });

  it('is none after the day on which KF has ended the goal', () => {
    const ended = [...amended, end('2027-06-30')];
    expect(held(ended, '2027-04-30', '2027-06-30', '2027-07-01')).toEqual([1, 2, undefined]);
    expect(periods(ended)).toEqual(['1: 2027-01-01–2027-04-30', '2: 2027-05-01–2027-06-30']);
  });

  it('is the one decided last of several that would hold', () => {
    const overtaken = [...year, text(2, '2027-09-01'), text(3, '2027-07-01')];
    expect(held(overtaken, '2027-06-30', '2027-07-01', '2027-09-01')).toEqual([1, 3, 3]);
    expect(periods(overtaken)).toEqual(['1: 2027-01-01–2027-06-30', '2: 2027-09-01–2027-06-30', '3: 2027-07-01–2027-12-31']);
  });

  it('holds for as long as the last decision says', () => {
    const longer = [...year, text(2, '2027-05-01', '2029-12-31')];
    expect([beginningOf(longer), endOf(longer), ...held(longer, '2029-12-31')]).toEqual(['2027-01-01', '2029-12-31', 2]);
  });
});

describe('Whether a goal is in force', () => {
  it('follows from the day', () =>
    expect(['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'].map((day) => validityOn(amended, day))).toEqual(['not-yet', 'in-force', 'in-force', 'ended']));

  it('is not a question where nothing is adopted', () => expect(validityOn([], '2027-01-01')).toBeNull());

  it('is never so where it ended before its first day', () =>
    expect(['2026-12-01', '2026-12-31', '2027-02-01'].map((day) => validityOn([...year, end('2026-12-14')], day))).toEqual(['ended', 'ended', 'ended']));
});
