import { describe, expect, it } from '@jest/globals';
import { openDays, ordinaryCalendar, plusDays, settingsDecider } from '#lib/planning';
import { closedDaysSet, folded, setClosedDays, specify } from '#lib/testing';

const settings = specify(settingsDecider);
const days = (first: string, count: number): readonly string[] => Array.from({ length: count }, (_, after) => plusDays(first, after));
const closed = (...closedDays: readonly string[]) => ({ bridgeDaysAreClosed: false, closedDays });

describe('Setting on which days offices are closed', () => {
  it('tells all of them in order, with the reason', () =>
    settings.given().when(setClosedDays({ calendar: closed('2026-12-30', '2026-12-23') })).then(closedDaysSet(closed('2026-12-23', '2026-12-30'))));

  it('takes the place of what was set before', () => {
    const { calendar } = folded(settingsDecider, closedDaysSet(), closedDaysSet(closed('2027-01-04')));
    expect(['2026-12-23', '2027-01-04', '2027-01-05'].map(openDays(calendar))).toEqual([true, false, true]);
  });

  it('is refused where a day comes twice', () =>
    settings.given().when(setClosedDays({ calendar: closed('2026-12-23', '2026-12-23') })).thenRejected('closed-day-repeated', { day: '2026-12-23' }));

  it('is refused where nobody would be at work for months', () =>
    settings.given().when(setClosedDays({ calendar: closed('2026-12-23', ...days('2027-06-01', 41)) })).thenRejected('closed-days-too-many', { year: 2027, days: 41, max: 40 }));

  it('is possible for eight weeks of a year', () => {
    const calendar = closed(...days('2027-06-01', 40));
    settings.given().when(setClosedDays({ calendar })).then(closedDaysSet(calendar));
  });

  it('is refused without a reason', () => settings.given().when(setClosedDays({ reason: '' })).thenRejected('reason-missing'));

  it('is refused where it is so already', () => {
    settings.given().when(setClosedDays({ calendar: ordinaryCalendar })).thenRejected('settings-unchanged');
    settings.given(closedDaysSet()).when(setClosedDays()).thenRejected('settings-unchanged');
  });
});

describe('An office', () => {
  // Ascension Day is a Thursday; the Friday after it lies between two free days.
  const friday = '2026-05-15';

  it('is open on a bridge day, unless the municipality says otherwise', () =>
    expect([openDays(ordinaryCalendar)(friday), openDays({ bridgeDaysAreClosed: true, closedDays: [] })(friday)]).toEqual([true, false]));

  it('is closed on free days, whatever the municipality says', () =>
    expect(['2026-05-14', '2026-05-16', '2026-12-24'].map(openDays({ bridgeDaysAreClosed: true, closedDays: [] }))).toEqual([false, false, false]));
});
