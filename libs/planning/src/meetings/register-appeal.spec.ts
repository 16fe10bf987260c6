import { describe, it } from '@jest/globals';
import { meetingsDecider } from '#lib/planning';
import { appealRegistered, cancelMeeting, meetingCancelled, meetingScheduled, registerAppeal, specify } from '#lib/testing';

const meetings = specify(meetingsDecider);

describe('Registering an appeal', () => {
  it('says against which §, when it came, and the court\'s number', () => meetings.given(meetingScheduled()).when(registerAppeal()).then(appealRegistered()));

  it('may come without a number, and be one of several', () =>
    meetings.given(meetingScheduled(), appealRegistered()).when(registerAppeal({ appealId: 'a-2', caseNumber: null }))
      .then(appealRegistered({ appealId: 'a-2', caseNumber: null })));

  it('may be late: the court says whether it is tried', () =>
    meetings.given(meetingScheduled()).when(registerAppeal({ receivedOn: '2027-03-01', today: '2027-03-01' }))
      .then(appealRegistered({ receivedOn: '2027-03-01', recordedOn: '2027-03-01' })));

  it('is refused before the meeting', () =>
    meetings.given(meetingScheduled()).when(registerAppeal({ receivedOn: '2026-08-26' }))
      .thenRejected('appeal-before-meeting', { meetingDate: '2026-08-27', receivedOn: '2026-08-26' }));

  it('is refused before the day has come', () =>
    meetings.given(meetingScheduled()).when(registerAppeal({ receivedOn: '2026-09-23' })).thenRejected('day-not-come', { day: '2026-09-23' }));

  it('is refused without a § that can be', () =>
    meetings.given(meetingScheduled()).when(registerAppeal({ paragraph: 0 })).thenRejected('paragraph-not-positive', { paragraph: 0 }));

  it('is refused of a meeting that was not held', () => {
    meetings.given().when(registerAppeal()).thenRejected('meeting-not-scheduled');
    meetings.given(meetingScheduled(), meetingCancelled()).when(registerAppeal()).thenRejected('meeting-cancelled');
  });

  it('holds the meeting on its day', () =>
    meetings.given(meetingScheduled(), appealRegistered()).when(cancelMeeting())
      .thenRejected('meeting-has-decisions', { meetingDate: '2026-08-27', paragraphs: [84] }));
});
