import { describe, it } from '@jest/globals';
import { meetingsDecider } from '#lib/planning';
import { meetingScheduled, minutesApproved, noticePosted, noticeRemoved, paragraphApprovedImmediately, postNotice, specify } from '#lib/testing';

const meetings = specify(meetingsDecider);
const approved = [meetingScheduled(), minutesApproved()] as const;

describe('Posting the notice of minutes', () => {
  it('says when, and where the minutes are', () => meetings.given(...approved).when(postNotice()).then(noticePosted()));

  it('is done apart for a § that was approved at once', () =>
    meetings.given(meetingScheduled(), paragraphApprovedImmediately()).when(postNotice({ paragraph: 84, postedOn: '2026-08-28' }))
      .then(noticePosted({ paragraph: 84, postedOn: '2026-08-28' })));

  it('may be late', () =>
    meetings.given(...approved).when(postNotice({ postedOn: '2026-09-21', today: '2026-09-21' }))
      .then(noticePosted({ postedOn: '2026-09-21', recordedOn: '2026-09-21' })));

  it('is refused before the minutes, or the §, are approved', () => {
    meetings.given(meetingScheduled()).when(postNotice()).thenRejected('minutes-not-approved', { meetingDate: '2026-08-27', paragraph: null });
    meetings.given(...approved).when(postNotice({ paragraph: 84 })).thenRejected('minutes-not-approved', { meetingDate: '2026-08-27', paragraph: 84 });
    meetings.given(...approved).when(postNotice({ postedOn: '2026-09-02' }))
      .thenRejected('notice-before-approval', { postedOn: '2026-09-02', approvedOn: '2026-09-03' });
    meetings.given().when(postNotice()).thenRejected('meeting-not-scheduled');
  });

  it('is refused before the day has come', () =>
    meetings.given(...approved).when(postNotice({ postedOn: '2026-09-08' })).thenRejected('day-not-come', { day: '2026-09-08' }));

  it('is refused without saying where the minutes are', () =>
    meetings.given(...approved).when(postNotice({ minutesAt: ' ' })).thenRejected('minutes-place-missing'));

  it('is refused while it is up, and when it was up for as long as it must', () => {
    meetings.given(...approved, noticePosted()).when(postNotice()).thenRejected('notice-already-posted', { postedOn: '2026-09-04' });
    meetings.given(...approved, noticePosted(), noticeRemoved()).when(postNotice()).thenRejected('notice-already-posted');
  });

  it('may be done anew when it was taken down too early', () => {
    const past = [...approved, noticePosted(), noticeRemoved({ removedOn: '2026-09-25' })];
    meetings.given(...past).when(postNotice({ postedOn: '2026-09-28', today: '2026-09-28' }))
      .then(noticePosted({ postedOn: '2026-09-28', recordedOn: '2026-09-28' }));
    meetings.given(...past).when(postNotice({ postedOn: '2026-09-24', today: '2026-09-28' })).thenRejected('notice-already-posted');
  });
});
