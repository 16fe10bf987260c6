import { describe, expect, it } from '@jest/globals';
import { swedishDate, swedishDecimal } from '#lib/texts';

describe('A date', () => {
  it.each([['2026-10-27', '27 oktober 2026'], ['2027-01-01', '1 januari 2027'], ['2028-02-29', '29 februari 2028']])('%s is read as %s', (date, read) =>
    expect(swedishDate(date)).toBe(read));
});

describe('A decimal', () => {
  it('is read with a comma, and a true minus', () => expect(swedishDecimal('-12.50')).toBe('−12,50'));
  it('of thousands is read in groups that never part', () => expect(swedishDecimal('1250000.5')).toBe('1\u00a0250\u00a0000,5'));
  it('that is none stays as it is', () => expect(['2025-10', '12,5000', ''].map(swedishDecimal)).toEqual(['2025-10', '12,5000', '']));
});
