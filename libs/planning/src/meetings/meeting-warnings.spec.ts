import { describe, expect, it } from '@jest/globals';
import { meetingWarnings, meetingsDecider, openDays, type MeetingsEvent } from '#lib/planning';
import { folded, meetingCancelled, meetingMoved, meetingScheduled } from '#lib/testing';

const warnings = (body: string, meetingDate: string, ...past: readonly MeetingsEvent[]) => {
  const meeting = folded(meetingsDecider, ...past)[meetingDate];
  return meeting && meetingWarnings({ body, meetingDate, meeting, today: meetingDate });
};
const scheduled = (body: string, meetingDate: string, scheduledOn: string) =>
  warnings(body, meetingDate, meetingScheduled({ body, meetingDate, scheduledOn }));

describe('A meeting is worth a second look', () => {
  it('on a day that is free', () => {
    expect(scheduled('SBN', '2026-10-31', '2026-05-04')).toEqual([{ code: 'meeting-on-free-day', params: { meetingDate: '2026-10-31' } }]);
    expect(scheduled('SBN', '2026-10-30', '2026-05-04')).toEqual([]);
  });

  it('on a day squeezed between free ones', () =>
    expect(scheduled('SBN', '2026-05-15', '2026-05-04')).toEqual([{ code: 'meeting-on-bridge-day', params: { meetingDate: '2026-05-15' } }]));

  it('on a day on which the municipality is closed, squeezed between free ones or not', () => {
    const isOpen = openDays({ bridgeDaysAreClosed: true, closedDays: ['2026-12-23'] });
    const codes = ['2026-05-15', '2026-12-23', '2026-12-22', '2026-10-31'].map((meetingDate) => {
      const meeting = folded(meetingsDecider, meetingScheduled({ body: 'SBN', meetingDate, scheduledOn: '2026-05-04' }))[meetingDate];
      return meeting && meetingWarnings({ body: 'SBN', meetingDate, meeting, today: '2026-05-04' }, isOpen).map(({ code }) => code);
    });
    expect(codes).toEqual([['meeting-on-closed-day'], ['meeting-on-closed-day'], [], ['meeting-on-free-day']]);
  });

  it('where KF\'s is entered less than a week before, by law', () => {
    const late = [{ code: 'meeting-announced-late', params: { announceBy: '2026-11-16' } }];
    expect(scheduled('KF', '2026-11-23', '2026-11-16')).toEqual([]);
    expect(scheduled('KF', '2026-11-23', '2026-11-17')).toEqual(late);
    expect(scheduled('KF', '2026-11-23', '2026-11-23')).toEqual(late);
  });

  it('not where it is entered after it was held, nor for other bodies', () => {
    expect(scheduled('KF', '2026-11-23', '2026-11-24')).toEqual([]);
    expect(scheduled('KS', '2026-11-23', '2026-11-20')).toEqual([]);
  });

  it('by the day to which it was moved, and when that became known', () => {
    const past = [meetingScheduled({ body: 'KF', meetingDate: '2026-11-16' }), meetingMoved({ body: 'KF', meetingDate: '2026-11-16', movedTo: '2026-11-21', movedOn: '2026-11-15' })];
    expect(warnings('KF', '2026-11-21', ...past)).toEqual([
      { code: 'meeting-on-free-day', params: { meetingDate: '2026-11-21' } }, { code: 'meeting-announced-late', params: { announceBy: '2026-11-14' } }]);
    expect(warnings('KF', '2026-11-16', ...past)).toEqual([]);
  });

  it('no longer when it is cancelled', () =>
    expect(warnings('SBN', '2026-10-31', meetingScheduled({ meetingDate: '2026-10-31' }), meetingCancelled({ meetingDate: '2026-10-31' }))).toEqual([]));
});
