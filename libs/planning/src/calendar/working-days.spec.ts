import { describe, expect, it } from '@jest/globals';
import Holidays from 'date-holidays';
import { firstDayOf, lastDayOf, plusDays } from './local-dates.js';
import { holidaysOf, isBridgeDay, isWorkingDay, workingDaysBetween } from './working-days.js';

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, offset) => from + offset);

describe('The holidays of a year', () => {
  it('are those of 2026 and 2027 by the law', () => {
    expect([...holidaysOf(2026)].sort()).toEqual([
      '2026-01-01', '2026-01-06', '2026-04-03', '2026-04-05', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-24', '2026-06-06',
      '2026-06-19', '2026-06-20', '2026-10-31', '2026-12-24', '2026-12-25', '2026-12-26', '2026-12-31',
    ]);
    expect([...holidaysOf(2027)].sort()).toEqual([
      '2027-01-01', '2027-01-06', '2027-03-26', '2027-03-28', '2027-03-29', '2027-05-01', '2027-05-06', '2027-05-16', '2027-06-06',
      '2027-06-25', '2027-06-26', '2027-11-06', '2027-12-24', '2027-12-25', '2027-12-26', '2027-12-31',
    ]);
  });

  // "bank" is what it calls the three eves.
  const independent = (year: number) => new Set(
    new Holidays('SE').getHolidays(year).filter(({ type }) => type === 'public' || type === 'bank').map(({ date }) => date.slice(0, 10)));

  it.each(years(2005, 2100))('are in %i those of an independent calendar', (year) =>
    expect([...holidaysOf(year)].sort()).toEqual([...independent(year)].sort()));

  it.each(years(1990, 2004))('are in %i those of an independent calendar and Whit Monday, which it does not know', (year) => {
    const known = independent(year);
    const others = [...holidaysOf(year)].filter((day) => !known.has(day));
    expect(others).toEqual([expect.any(String)]);
    expect(others.map((day) => [new Date(day).getUTCDay(), known.has(plusDays(day, -1))])).toEqual([[1, true]]);
    expect(holidaysOf(year).size).toBe(known.size + 1);
  });

  it('had Whit Monday until the national day took its place in 2005', () => {
    expect([holidaysOf(2004).has('2004-05-31'), holidaysOf(2004).has('2004-06-06')]).toEqual([true, false]);
    expect([holidaysOf(2005).has('2005-05-16'), holidaysOf(2005).has('2005-06-06')]).toEqual([false, true]);
  });
});

describe('Working days', () => {
  it.each([
    ['2026-10-05', true], ['2026-10-03', false], ['2026-10-04', false], ['2026-06-19', false], ['2026-05-14', false], ['2026-05-15', true],
  ])('%s: %s', (day, isOne) => {
    expect(isWorkingDay(day)).toBe(isOne);
  });

  it.each([
    ['2026-10-05', '2026-10-05', 0], ['2026-10-05', '2026-10-09', 4], ['2026-10-02', '2026-10-05', 1], ['2026-10-05', '2026-10-02', -1], ['2026-10-03', '2026-10-02', 0],
    ['2026-12-23', '2027-01-07', 6],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(workingDaysBetween(from, to)).toBe(days);
  });

  it('are counted over a leap day like over any other', () => {
    expect([plusDays('2028-02-28', 1), workingDaysBetween('2028-02-28', '2028-03-01')]).toEqual(['2028-02-29', 2]);
  });
});

describe('Days squeezed between free ones', () => {
  const inYear = (year: number) => Array.from({ length: 366 }, (_, offset) => plusDays(firstDayOf(year), offset))
    .filter((day) => day <= lastDayOf(year) && isBridgeDay(day));

  it.each([
    [2025, ['2025-05-02', '2025-05-30']], [2026, ['2026-01-02', '2026-01-05', '2026-05-15']], [2027, ['2027-05-07']],
  ])('are in %i %j', (year, days) => expect(inYear(year)).toEqual(days));
});
