import { describe, it } from '@jest/globals';
import { meetingsDecider } from '#lib/planning';
import { meetingCancelled, meetingMoved, meetingScheduled, scheduleMeeting, specify, unitOnRecord } from '#lib/testing';

const meetings = specify(meetingsDecider);

describe('Scheduling a meeting', () => {
  it('says when the body meets', () => meetings.given().when(scheduleMeeting()).then(meetingScheduled()));

  it('is refused on a day on which the body is not there', () =>
    meetings.given().when(scheduleMeeting({ bodyOnRecord: unitOnRecord({ validTo: '2026-08-26' }) }))
      .thenRejected('body-not-there-then', { body: 'SBN', meetingDate: '2026-08-27' }));

  it('may be done afterwards', () =>
    meetings.given().when(scheduleMeeting({ today: '2026-09-14' })).then(meetingScheduled({ scheduledOn: '2026-09-14' })));

  it('is refused on a day on which the body meets already, also where that meeting was moved there', () => {
    meetings.given(meetingScheduled()).when(scheduleMeeting()).thenRejected('meeting-already-scheduled', { meetingDate: '2026-08-27' });
    meetings.given(meetingScheduled(), meetingMoved()).when(scheduleMeeting({ meetingDate: '2026-09-03' }))
      .thenRejected('meeting-already-scheduled', { meetingDate: '2026-09-03' });
  });

  it('may take a day that became free', () => {
    meetings.given(meetingScheduled(), meetingMoved()).when(scheduleMeeting()).then(meetingScheduled());
    meetings.given(meetingScheduled(), meetingCancelled()).when(scheduleMeeting()).then(meetingScheduled());
  });
});
