import { describe, it } from '@jest/globals';
import { meetingsDecider } from '#lib/planning';
import { cancelMeeting, meetingCancelled, meetingMoved, meetingScheduled, specify } from '#lib/testing';

const meetings = specify(meetingsDecider);

describe('Cancelling a meeting', () => {
  it('says why', () => meetings.given(meetingScheduled()).when(cancelMeeting()).then(meetingCancelled()));

  it('may follow a move', () =>
    meetings.given(meetingScheduled(), meetingMoved()).when(cancelMeeting({ meetingDate: '2026-09-03' }))
      .then(meetingCancelled({ meetingDate: '2026-09-03' })));

  it('is refused where there is no meeting, or no longer', () => {
    meetings.given().when(cancelMeeting()).thenRejected('meeting-not-scheduled', { meetingDate: '2026-08-27' });
    meetings.given(meetingScheduled(), meetingCancelled()).when(cancelMeeting()).thenRejected('meeting-cancelled', { meetingDate: '2026-08-27' });
    meetings.given(meetingScheduled(), meetingMoved()).when(cancelMeeting()).thenRejected('meeting-moved');
  });

  it('is refused without a reason', () => meetings.given(meetingScheduled()).when(cancelMeeting({ reason: '' })).thenRejected('reason-missing'));

  it('is refused when something has been decided there', () =>
    meetings.given(meetingScheduled()).when(cancelMeeting({ decisions: { taken: { 84: { decisionId: 'd-1', meetingDate: '2026-08-27', goalIds: ['g-1'] } } } }))
      .thenRejected('meeting-has-decisions', { meetingDate: '2026-08-27', paragraphs: [84] }));
});
