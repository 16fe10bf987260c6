import { describe, expect, it } from '@jest/globals';
import { meetingWarnings, meetingsDecider, type MeetingsEvent } from '#lib/planning';
import { appealRegistered, folded, meetingCancelled, meetingScheduled, minutesApproved, noticePosted, noticeRemoved, paragraphApprovedImmediately } from '#lib/testing';

const warnings = (today: string, ...past: readonly MeetingsEvent[]) => {
  const meeting = folded(meetingsDecider, meetingScheduled(), ...past)['2026-08-27'];
  return meeting && meetingWarnings({ body: 'SBN', meetingDate: '2026-08-27', meeting, today });
};
const same = (day: string) => ({ unrolled: day, rolled: day });

describe('Minutes are warned of', () => {
  it('when they are not approved on the fourteenth day after the meeting', () => {
    expect(warnings('2026-09-10')).toEqual([]);
    expect(warnings('2026-09-11')).toEqual([{ code: 'minutes-not-approved-in-time', params: { due: same('2026-09-10') } }]);
  });

  it('also where one § was approved at once', () =>
    expect(warnings('2026-09-11', paragraphApprovedImmediately(), noticePosted({ paragraph: 84, postedOn: '2026-08-28' })))
      .toEqual([{ code: 'minutes-not-approved-in-time', params: { due: same('2026-09-10') } }]));

  it('when they were approved later than that', () => {
    expect(warnings('2026-09-11', minutesApproved({ approvedOn: '2026-09-10' }))).toEqual([]);
    expect(warnings('2026-09-11', minutesApproved({ approvedOn: '2026-09-11' })))
      .toEqual([{ code: 'minutes-approved-late', params: { paragraph: null, approvedOn: '2026-09-11', due: same('2026-09-10') } }]);
  });

  it('when the notice is not up on the second day after, or was not; a free day is moved', () => {
    const due = { unrolled: '2026-09-05', rolled: '2026-09-07' };
    expect(warnings('2026-09-07', minutesApproved())).toEqual([]);
    expect(warnings('2026-09-08', minutesApproved())).toEqual([{ code: 'notice-not-posted-in-time', params: { paragraph: null, due } }]);
    expect(warnings('2026-09-08', minutesApproved(), noticePosted({ postedOn: '2026-09-07' }))).toEqual([]);
    expect(warnings('2026-09-08', minutesApproved(), noticePosted({ postedOn: '2026-09-08' })))
      .toEqual([{ code: 'notice-posted-late', params: { paragraph: null, postedOn: '2026-09-08', due } }]);
  });

  it('when the notice was taken down before the day after the last for appeals', () => {
    const removed = (removedOn: string) => warnings('2026-10-01', minutesApproved(), noticePosted(), noticeRemoved({ removedOn }));
    expect(removed('2026-09-26')).toEqual([]);
    expect(removed('2026-09-25')).toEqual([{ code: 'notice-removed-too-early', params: { paragraph: null, removedOn: '2026-09-25', lastDay: same('2026-09-25') } }]);
  });

  it('of each § that was approved at once by itself', () =>
    expect(warnings('2026-09-03', paragraphApprovedImmediately())).toEqual([
      { code: 'notice-not-posted-in-time', params: { paragraph: 84, due: { unrolled: '2026-08-29', rolled: '2026-08-31' } } }]));

  it('when an appeal came after the last day', () => {
    const past = (receivedOn: string) => warnings('2026-10-01', minutesApproved(), noticePosted(), appealRegistered({ receivedOn }));
    expect(past('2026-09-25')).toEqual([]);
    expect(past('2026-09-26')).toEqual([{ code: 'appeal-received-late', params: { paragraph: 84, receivedOn: '2026-09-26', lastDay: same('2026-09-25') } }]);
  });

  it('not where there was no meeting', () => expect(warnings('2026-12-31', meetingCancelled())).toEqual([]));
});
