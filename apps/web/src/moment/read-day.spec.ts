import { describe, expect, it } from '@jest/globals';
import { endOfDay } from './end-of-day.js';
import { readDay } from './read-day.js';

describe('A day that somebody writes', () => {
  it.each(['2026-09-30', '20260930', '30/9 2026', '30.9.2026', '30 september 2026', 'den 30 sept. 2026', ' 30/9-2026 ', '2026-9-30'])('%s is 30 September 2026', (text) => {
    expect(readDay(text)).toBe('2026-09-30');
  });

  it.each(['', 'i går', '31/9 2026', '2027-02-29', '30/9', '2026-13-01', '1 ma 2026', '30 smarch 2026', '9/30 2026'])('%s is none', (text) => {
    expect(readDay(text)).toBeUndefined();
  });
});

describe('The end of a day', () => {
  it.each([
    ['2026-07-01', '2026-07-01T21:59:59.999Z'], ['2026-12-01', '2026-12-01T22:59:59.999Z'],
    ['2026-03-29', '2026-03-29T21:59:59.999Z'], ['2026-10-25', '2026-10-25T22:59:59.999Z'],
  ])('%s in Sweden is %s', (day, instant) => {
    expect(endOfDay(day)).toBe(instant);
  });
});
