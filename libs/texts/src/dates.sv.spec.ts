import { describe, expect, it } from '@jest/globals';
import { swedishDate, swedishDecimal } from '#lib/texts';

describe('A date', () => {
  it.each([['2026-10-27', '27 oktober 2026'], ['2027-01-01', '1 januari 2027'], ['2028-02-29', '29 februari 2028']])('%s is read as %s', (date, read) =>
    expect(swedishDate(date)).toBe(read));
});

describe('A decimal', () => {
  it('is read with a comma', () => expect(swedishDecimal('-12.50')).toBe('-12,50'));
});
