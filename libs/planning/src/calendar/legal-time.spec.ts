import { describe, expect, it } from '@jest/globals';
import { isPast, lastDay, monthsAfter, weeksAfter } from './legal-time.js';

describe('Time that the law counts', () => {
  it.each([
    ['2026-08-31', 2, '2026-10-31'], ['2026-06-30', 2, '2026-08-30'], ['2026-12-31', 2, '2027-02-28'], ['2027-12-31', 2, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'], ['2026-11-15', 3, '2027-02-15'], ['2026-10-31', 12, '2027-10-31'],
  ])('from %s ends after %i months on the day of that number, or on the month\'s last: %s', (day, months, end) =>
    expect(monthsAfter(day, months)).toBe(end));

  it('ends after weeks on the same day of the week', () => {
    expect(weeksAfter('2016-11-09', 3)).toBe('2016-11-30');
    expect(new Date(weeksAfter('2026-12-14', 3)).getUTCDay()).toBe(new Date('2026-12-14').getUTCDay());
  });
});

describe('A last day', () => {
  it.each([
    ['a Saturday that is All Saints\' Day', '2026-10-31', '2026-11-02'],
    ['New Year\'s Eve before a long weekend', '2026-12-31', '2027-01-04'],
    ['a Monday', '2026-11-30', '2026-11-30'],
    ['a Thursday', '2027-04-15', '2027-04-15'],
    ['Midsummer Eve', '2026-06-19', '2026-06-22'],
    ['Christmas Eve', '2026-12-24', '2026-12-28'],
    ['Good Friday', '2027-03-26', '2027-03-30'],
    ['the national day, on a Sunday', '2027-06-06', '2027-06-07'],
    ['a day squeezed between free ones, which the law does not know', '2026-05-15', '2026-05-15'],
  ])('that is %s (%s) is rolled to %s', (_what, day, rolled) => expect(lastDay(day)).toEqual({ unrolled: day, rolled }));

  it('is not past until the rolled day is over', () => {
    const limit = lastDay('2026-10-31');
    expect(['2026-10-31', '2026-11-02', '2026-11-03'].map((day) => isPast(limit, day))).toEqual([false, false, true]);
  });
});
