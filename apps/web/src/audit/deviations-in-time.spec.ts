import { describe, expect, it } from '@jest/globals';
import type { DeviationAnswer } from '../api/generated.js';
import { deviationsInTime, nextDeviation } from './deviations-in-time.js';

const deviation = (on: string | null, sentence = ''): DeviationAnswer => ({ kind: 'recorded-late', on, sentence, unit: 'KS', goalId: null, title: null, basis: null });

describe('Stepping from deviation to deviation', () => {
  const inTime = deviationsInTime([deviation('2026-09-02', 'b'), deviation(null), deviation('2026-05-04', 'a'), deviation('2026-09-02', 'c')]);

  it('goes by the days on which they came about, past those that have none', () => expect(inTime.map(({ sentence }) => sentence)).toEqual(['a', 'b', 'c']));
  it('begins with the first after the day that is looked at', () => {
    expect(nextDeviation(inTime, 0, '2026-01-01')).toBe(1);
    expect(nextDeviation(inTime, 0, '2026-05-04')).toBe(2);
    expect(nextDeviation(inTime, 0, '2026-09-02')).toBeUndefined();
  });
  it('goes on from the one that is shown, also to another of the same day, until the last', () => {
    expect(nextDeviation(inTime, 2, '2026-09-02')).toBe(3);
    expect(nextDeviation(inTime, 3, '2026-09-02')).toBeUndefined();
  });
});
