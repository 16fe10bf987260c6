import { describe, it } from '@jest/globals';
import { meetingsDecider } from '#lib/planning';
import { meetingScheduled, minutesApproved, noticePosted, noticeRemoved, removeNotice, specify } from '#lib/testing';

const meetings = specify(meetingsDecider);
const posted = [meetingScheduled(), minutesApproved(), noticePosted()] as const;

describe('Taking the notice down', () => {
  it('says when', () => meetings.given(...posted).when(removeNotice()).then(noticeRemoved()));

  it('is recorded also where it was too early: it was down, and that counts', () =>
    meetings.given(...posted).when(removeNotice({ removedOn: '2026-09-10' })).then(noticeRemoved({ removedOn: '2026-09-10' })));

  it('is refused where it was never up', () => {
    meetings.given(meetingScheduled(), minutesApproved()).when(removeNotice()).thenRejected('notice-not-posted', { meetingDate: '2026-08-27', paragraph: null });
    meetings.given(meetingScheduled()).when(removeNotice()).thenRejected('minutes-not-approved');
  });

  it('is refused on a day before it was posted', () =>
    meetings.given(...posted).when(removeNotice({ removedOn: '2026-09-03' }))
      .thenRejected('notice-removed-before-posted', { postedOn: '2026-09-04', removedOn: '2026-09-03' }));

  it('is refused twice', () =>
    meetings.given(...posted, noticeRemoved()).when(removeNotice()).thenRejected('notice-already-removed', { removedOn: '2026-09-28' }));

  it('is refused before the day has come', () =>
    meetings.given(...posted).when(removeNotice({ removedOn: '2026-09-29' })).thenRejected('day-not-come', { day: '2026-09-29' }));
});
