import { describe, expect, it } from '@jest/globals';
import { legalForceOf, meetingWarnings, meetingsDecider, type MeetingsEvent } from '#lib/planning';
import { appealDecided, appealRegistered, folded, meetingScheduled, minutesApproved, noticePosted, noticeRemoved, paragraphApprovedImmediately } from '#lib/testing';

const meetingAfter = (meetingDate: string, ...past: readonly MeetingsEvent[]) => {
  const meeting = folded(meetingsDecider, ...past)[meetingDate];
  if (!meeting) throw new Error(`There is no meeting on ${meetingDate}`);
  return meeting;
};

/** Minutes as they stand in Luleå's archive, with what is known of them a year later. */
function archived({ body, meetingDate, approvedOn, postedOn, removedOn }: Readonly<Record<'body' | 'meetingDate' | 'approvedOn' | 'postedOn' | 'removedOn', string>>) {
  const of = { body, meetingDate };
  const meeting = meetingAfter(meetingDate,
    meetingScheduled(of), minutesApproved({ ...of, approvedOn }), noticePosted({ ...of, postedOn }), noticeRemoved({ ...of, removedOn }));
  return { force: legalForceOf(meeting, null, '2017-12-31'), warnings: meetingWarnings({ ...of, meeting, today: '2017-12-31' }) };
}

describe('Minutes of Luleå', () => {
  it('of KS on 7 November 2016 (§§ 252–273): the notice was up to the end, and the decisions have gained legal force', () =>
    expect(archived({ body: 'KS', meetingDate: '2016-11-07', approvedOn: '2016-11-08', postedOn: '2016-11-09', removedOn: '2016-12-01' }))
      .toEqual({ force: { status: 'gained', since: '2016-12-01' }, warnings: [] }));

  it('of KF on 28 October 2013 (§§ 235–258): the same', () =>
    expect(archived({ body: 'KF', meetingDate: '2013-10-28', approvedOn: '2013-11-04', postedOn: '2013-11-05', removedOn: '2013-11-27' }))
      .toEqual({ force: { status: 'gained', since: '2013-11-27' }, warnings: [] }));

  it('of KS on 11 August 2014 (§§ 150–161): taken down on the last day for appeals, so that nobody knows', () => {
    const lastDay = { unrolled: '2014-09-09', rolled: '2014-09-09' };
    expect(archived({ body: 'KS', meetingDate: '2014-08-11', approvedOn: '2014-08-18', postedOn: '2014-08-19', removedOn: '2014-09-09' })).toEqual({
      force: { status: 'unknown', lastDay, removedOn: '2014-09-09' },
      warnings: [{ code: 'notice-removed-too-early', params: { paragraph: null, removedOn: '2014-09-09', lastDay } }],
    });
  });
});

describe('The legal force of a decision', () => {
  const approved = [meetingScheduled(), minutesApproved()];
  const forceOn = (today: string, ...past: readonly MeetingsEvent[]) => legalForceOf(meetingAfter('2026-08-27', ...past), 84, today);

  it('waits for the minutes and for the notice', () => {
    expect(forceOn('2026-12-31', meetingScheduled())).toEqual({ status: 'minutes-not-approved' });
    expect(forceOn('2026-12-31', ...approved)).toEqual({ status: 'notice-not-posted' });
  });

  it('comes by the calendar, the day after three weeks have passed since the posting', () => {
    const posted = [...approved, noticePosted()];
    expect(forceOn('2026-09-25', ...posted)).toEqual({ status: 'appealable', lastDay: { unrolled: '2026-09-25', rolled: '2026-09-25' } });
    expect(forceOn('2026-09-26', ...posted)).toEqual({ status: 'gained', since: '2026-09-26' });
  });

  it('waits where the last day is free until the next working day is over', () => {
    const posted = [...approved, noticePosted({ postedOn: '2026-10-10' })];
    expect(forceOn('2026-11-02', ...posted)).toEqual({ status: 'appealable', lastDay: { unrolled: '2026-10-31', rolled: '2026-11-02' } });
    expect(forceOn('2026-11-03', ...posted)).toEqual({ status: 'gained', since: '2026-11-03' });
  });

  it('is lost to know when the notice is taken down before that, and found again with a new notice', () => {
    const early = [...approved, noticePosted(), noticeRemoved({ removedOn: '2026-09-10' })];
    expect(forceOn('2026-09-10', ...early)).toMatchObject({ status: 'unknown', removedOn: '2026-09-10' });
    expect(forceOn('2027-09-10', ...early)).toMatchObject({ status: 'unknown' });
    expect(forceOn('2026-10-12', ...early, noticePosted({ postedOn: '2026-09-21' }))).toMatchObject({ status: 'appealable', lastDay: { rolled: '2026-10-12' } });
    expect(forceOn('2026-10-13', ...early, noticePosted({ postedOn: '2026-09-21' }))).toEqual({ status: 'gained', since: '2026-10-13' });
  });

  it('comes earlier for a § that was approved at once and posted apart', () => {
    const past = [...approved, noticePosted(), paragraphApprovedImmediately(), noticePosted({ paragraph: 84, postedOn: '2026-08-28' })];
    expect(forceOn('2026-09-20', ...past)).toEqual({ status: 'gained', since: '2026-09-19' });
    expect(legalForceOf(meetingAfter('2026-08-27', ...past), 85, '2026-09-20')).toMatchObject({ status: 'appealable' });
  });

  describe('that is appealed against', () => {
    const posted = [...approved, noticePosted()];

    it('waits while an appeal is open, however long', () => {
      expect(forceOn('2026-09-22', ...posted, appealRegistered())).toEqual({ status: 'appealed', appealIds: ['a-1'] });
      expect(forceOn('2027-09-22', ...posted, appealRegistered())).toEqual({ status: 'appealed', appealIds: ['a-1'] });
      expect(legalForceOf(meetingAfter('2026-08-27', ...posted, appealRegistered()), 85, '2027-01-01')).toMatchObject({ status: 'gained' });
    });

    it('comes on the day of the last outcome where every appeal is dismissed', () => {
      const two = [...posted, appealRegistered(), appealRegistered({ appealId: 'a-2' }), appealDecided()];
      expect(forceOn('2027-02-01', ...two)).toEqual({ status: 'appealed', appealIds: ['a-2'] });
      expect(forceOn('2027-02-01', ...two, appealDecided({ appealId: 'a-2', decidedOn: '2027-01-29' }))).toEqual({ status: 'gained', since: '2027-01-29' });
    });

    it('comes with the end of the period where an appeal was dismissed before that', () =>
      expect(forceOn('2026-10-01', ...posted, appealRegistered({ receivedOn: '2026-09-07' }), appealDecided({ decidedOn: '2026-09-14' })))
        .toEqual({ status: 'gained', since: '2026-09-26' }));

    it('never comes where one is upheld', () =>
      expect(forceOn('2027-02-01', ...posted, appealRegistered(), appealDecided({ outcome: 'annulled' }))).toEqual({ status: 'annulled', since: '2027-01-15' }));

    it('does not wait for an appeal that came too late, unless the court annuls the decision all the same', () => {
      const late = [...posted, appealRegistered({ receivedOn: '2026-09-28' })];
      expect(forceOn('2026-10-01', ...late)).toEqual({ status: 'gained', since: '2026-09-26' });
      expect(forceOn('2027-02-01', ...late, appealDecided({ outcome: 'annulled' }))).toEqual({ status: 'annulled', since: '2027-01-15' });
    });

    it('waits also for an appeal that came before the notice was posted, or after it came down too early', () => {
      expect(forceOn('2026-10-01', meetingScheduled(), appealRegistered({ receivedOn: '2026-08-31' }))).toMatchObject({ status: 'appealed' });
      expect(forceOn('2027-01-01', ...posted, noticeRemoved({ removedOn: '2026-09-10' }), appealRegistered({ receivedOn: '2026-12-01' }))).toMatchObject({ status: 'appealed' });
    });
  });
});
