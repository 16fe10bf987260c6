import { describe, expect, it } from '@jest/globals';
import { reportWarnings } from '#lib/planning';
import { cycleOpened } from '#lib/testing';

const warned = (followUp: string, day: string) => reportWarnings(cycleOpened().data, followUp, day).map(({ params }) => [params.act, params.limit.rolled]);

describe('A report that is handed over is warned of', () => {
  it('two months after an interim period, moved past free days', () => {
    expect(warned('augusti', '2027-11-01')).toEqual([]);
    expect(warned('augusti', '2027-11-02')).toEqual([['interim-report-handed-over', '2027-11-01']]);
  });

  it('after the 15th of April, for the year', () => {
    expect(warned('december', '2028-04-18')).toEqual([]);
    expect(warned('december', '2028-04-19')).toEqual([['annual-report-handed-over', '2028-04-18']]);
  });
});
