import { describe, expect, it } from '@jest/globals';
import { announcedBy, meetingPreparation } from './meeting-preparation.js';
import { openDays } from './office-calendar.js';

const stepsBefore = (body: string, meetingDate: string) => meetingPreparation({ body, meetingDate }).map(({ step, day, isByLaw }) => `${day} ${step}${isByLaw ? ' (law)' : ''}`);

describe('Before a body meets', () => {
  it('KF is announced a week before, by law, and KS has met a fortnight before', () =>
    expect(stepsBefore('KF', '2026-11-23')).toEqual([
      '2026-11-05 signed-off', '2026-11-09 reports-in', '2026-11-09 board-meets', '2026-11-12 agenda-set',
      '2026-11-16 documents-sent', '2026-11-16 announced (law)', '2026-11-20 urgent-matters-announced (law)',
    ]));

  it('another body is summoned as its own rules say', () =>
    expect(stepsBefore('BUN', '2026-11-23')).toEqual([
      '2026-11-05 signed-off', '2026-11-09 reports-in', '2026-11-12 agenda-set', '2026-11-16 documents-sent']));

  it('free days are counted past: Epiphany, New Year and Christmas', () =>
    expect(stepsBefore('KS', '2027-01-11')).toEqual([
      '2026-12-17 signed-off', '2026-12-21 reports-in', '2026-12-28 agenda-set', '2026-12-30 documents-sent']));

  it('days on which the municipality is closed are counted past too, but not where the law counts', () =>
    expect(meetingPreparation({ body: 'KF', meetingDate: '2026-11-23' }, openDays({ bridgeDaysAreClosed: false, closedDays: ['2026-11-20'] })).map(({ step, day }) => `${day} ${step}`)).toEqual([
      '2026-11-04 signed-off', '2026-11-06 reports-in', '2026-11-09 board-meets', '2026-11-11 agenda-set',
      '2026-11-13 documents-sent', '2026-11-16 announced', '2026-11-20 urgent-matters-announced',
    ]));

  it('KF\'s week is a week of the calendar, whatever is free in it', () => expect(announcedBy('2027-01-04')).toBe('2026-12-28'));
});
