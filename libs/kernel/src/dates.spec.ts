import { describe, expect, it } from '@jest/globals';
import { stockholmDay, stockholmDayEnds, stockholmInstant } from './dates.js';

describe('A time of the day in Stockholm', () => {
  it.each([
    ['2026-12-31', '09:00', '2026-12-31T08:00:00.000Z'], ['2027-06-30', '09:00', '2027-06-30T07:00:00.000Z'],
    ['2026-03-27', '09:00', '2026-03-27T08:00:00.000Z'], ['2026-03-29', '09:00', '2026-03-29T07:00:00.000Z'], ['2026-03-30', '09:00', '2026-03-30T07:00:00.000Z'],
    ['2026-10-25', '09:00', '2026-10-25T08:00:00.000Z'], ['2026-10-23', '09:00', '2026-10-23T07:00:00.000Z'],
    ['2028-02-29', '09:00', '2028-02-29T08:00:00.000Z'], ['2039-09-07', '09:00', '2039-09-07T07:00:00.000Z'],
    ['2027-01-01', '00:30', '2026-12-31T23:30:00.000Z'],
  ])('%s %s is %s', (day, time, instant) => {
    expect(stockholmInstant(day, time)).toBe(instant);
    expect(stockholmDay(instant)).toBe(day);
  });

  it('that comes twice is the first of the two, and one that is left out is when it would have been', () => {
    expect(stockholmInstant('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(stockholmInstant('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
  });
});

describe('The end of a day in Stockholm', () => {
  it.each([
    ['2026-12-31', '2026-12-31T22:59:59.999Z'], ['2027-06-30', '2027-06-30T21:59:59.999Z'], ['2026-03-29', '2026-03-29T21:59:59.999Z'], ['2026-10-25', '2026-10-25T22:59:59.999Z'],
  ])('%s is %s', (day, instant) => expect(stockholmDayEnds(day)).toBe(instant));
});
