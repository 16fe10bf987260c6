import { describe, it } from '@jest/globals';
import { meetingsDecider } from '#lib/planning';
import {
  approveMinutes, cancelMeeting, meetingCancelled, meetingMoved, meetingScheduled, minutesApproved, moveMeeting, paragraphApprovedImmediately, specify,
} from '#lib/testing';

const meetings = specify(meetingsDecider);

describe('Approving minutes', () => {
  it('says on which day and by whom', () => meetings.given(meetingScheduled()).when(approveMinutes()).then(minutesApproved()));

  it('may be done on the day of the meeting, and long after it', () => {
    meetings.given(meetingScheduled()).when(approveMinutes({ approvedOn: '2026-08-27' })).then(minutesApproved({ approvedOn: '2026-08-27' }));
    meetings.given(meetingScheduled()).when(approveMinutes({ approvedOn: '2026-10-30', today: '2026-11-02' }))
      .then(minutesApproved({ approvedOn: '2026-10-30', recordedOn: '2026-11-02' }));
  });

  it('concerns the rest where a § was approved at once', () =>
    meetings.given(meetingScheduled(), paragraphApprovedImmediately()).when(approveMinutes()).then(minutesApproved()));

  it('is refused before the meeting', () =>
    meetings.given(meetingScheduled()).when(approveMinutes({ approvedOn: '2026-08-26' }))
      .thenRejected('approved-before-meeting', { meetingDate: '2026-08-27', approvedOn: '2026-08-26' }));

  it('is refused before the day has come', () =>
    meetings.given(meetingScheduled()).when(approveMinutes({ approvedOn: '2026-09-08' })).thenRejected('day-not-come', { day: '2026-09-08' }));

  it('is refused a second time', () =>
    meetings.given(meetingScheduled(), minutesApproved()).when(approveMinutes()).thenRejected('minutes-already-approved', { meetingDate: '2026-08-27' }));

  it('is refused for a meeting that was not held', () => {
    meetings.given().when(approveMinutes()).thenRejected('meeting-not-scheduled', { meetingDate: '2026-08-27' });
    meetings.given(meetingScheduled(), meetingMoved()).when(approveMinutes()).thenRejected('meeting-moved');
    meetings.given(meetingScheduled(), meetingCancelled()).when(approveMinutes()).thenRejected('meeting-cancelled');
  });

  it('is refused without anybody who approves, with one named twice, and with one who is not registered', () => {
    meetings.given(meetingScheduled()).when(approveMinutes({ approvers: [] })).thenRejected('approvers-missing');
    meetings.given(meetingScheduled()).when(approveMinutes({ approvers: ['p-chair', 'p-chair'] })).thenRejected('approver-repeated', { personId: 'p-chair' });
    meetings.given(meetingScheduled()).when(approveMinutes({ approvers: ['p-chair', 'p-2'] })).thenRejected('approver-not-registered', { personId: 'p-2' });
  });
});

describe('Minutes that are approved', () => {
  it('hold the meeting on its day', () => {
    meetings.given(meetingScheduled(), minutesApproved()).when(moveMeeting()).thenRejected('minutes-already-approved', { meetingDate: '2026-08-27' });
    meetings.given(meetingScheduled(), paragraphApprovedImmediately()).when(cancelMeeting()).thenRejected('minutes-already-approved');
  });
});
