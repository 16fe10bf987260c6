import { describe, expect, it } from '@jest/globals';
import { contentWarnings } from '#lib/planning';
import { followUpRounds, goalContent, indicator } from '#lib/testing';

const said = { genderSplit: { split: 'required', reason: null } } as const;
const warningsOf = (over: Parameters<typeof indicator>[0]) => contentWarnings(goalContent({ indicators: [indicator(over)] }), followUpRounds);

describe('What is worth a second look at a goal\'s text', () => {
  it('is a statistic that is published after the report that it is for', () => {
    expect(warningsOf({ ...said, publishedAfterMonths: 10 })).toEqual([
      { code: 'statistic-after-report', params: { indicator: 'Färdigställda bostäder', period: '2027', publishedOn: '2028-10-01', reportBy: '2028-01-31' } }]);
    expect(warningsOf({ ...said, publishedAfterMonths: 3, target: { value: '500', period: '2027-08' } })).toEqual([
      { code: 'statistic-after-report', params: { indicator: 'Färdigställda bostäder', period: '2027-08', publishedOn: '2027-11-01', reportBy: '2027-10-31' } }]);
  });

  it('is not one that comes in time, nor one for a period that no report of the year is about', () => {
    expect(warningsOf({ ...said, publishedAfterMonths: 1 })).toEqual([]);
    expect(warningsOf({ ...said, publishedAfterMonths: 10, target: { value: '500', period: '2029' } })).toEqual([]);
    expect(warningsOf({ ...said, publishedAfterMonths: 10, target: null })).toEqual([]);
  });

  it('is that nothing is said of women and men', () => {
    expect(warningsOf({})).toEqual([{ code: 'gender-split-unsaid', params: { indicator: 'Färdigställda bostäder' } }]);
    expect(warningsOf({ genderSplit: { split: 'not-applicable', reason: 'Bostäder har inget kön' } })).toEqual([]);
  });
});
