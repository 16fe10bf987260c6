import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isCalendarDay, normalDecimal, normalInstant, normalText } from './field-values.js';

describe('A day', () => {
  it.each(['2027-03-01', '2028-02-29', '1900-01-01', '2199-12-31'])('%s is in the calendar', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });

  it.each(['2027-02-29', '2027-13-01', '2027-00-10', '2027-1-1', '20270101', '1899-12-31', '2200-01-01', '2027-03-01T00:00:00Z', '', 20270301, null])('%p is not', (day) => {
    expect(isCalendarDay(day)).toBe(false);
  });

  it('is any that a date has', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(fc.property(days, (date) => isCalendarDay(date.toISOString().slice(0, 10))));
  });
});

describe('A moment', () => {
  it.each([
    ['2027-03-01T09:00:00Z', '2027-03-01T09:00:00.000Z'], ['2027-03-01T09:00Z', '2027-03-01T09:00:00.000Z'],
    ['2027-03-01T10:00:00.5+01:00', '2027-03-01T09:00:00.500Z'], ['2027-03-01T10:00:00 01:00', '2027-03-01T09:00:00.000Z'],
  ])('%s arrives as %s', (sent, arrived) => {
    expect(normalInstant(sent)).toBe(arrived);
  });

  it.each(['2027-02-30T09:00:00Z', '2027-03-01T25:00:00Z', '2027-03-01T09:00:00', '2027-03-01', 'now', '', '9'.repeat(1000)])('%s stays as it is, to be refused', (sent) => {
    expect(normalInstant(sent)).toBe(sent);
  });
});

describe('A decimal', () => {
  it.each([['12,5', '12.5'], ['12.5', '12.5'], ['1 250,00', '1250.00'], ['1\u00a0250', '1250'], ['−3', '-3'], ['tolv', 'tolv']])('%s arrives as %s', (sent, arrived) => {
    expect(normalDecimal(sent)).toBe(arrived);
  });
});

describe('A text', () => {
  it('has one spelling of each letter, one kind of line break and nothing around it', () => {
    expect(normalText(' a\u030Angstro\u0308m\r\nny rad ')).toBe('ångström\nny rad');
  });

  it('that has been made so stays so', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(normalText(normalText(text))).toBe(normalText(text))));
  });
});
