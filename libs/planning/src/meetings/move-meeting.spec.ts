import { describe, it } from '@jest/globals';
import { meetingsDecider } from '#lib/planning';
import { meetingCancelled, meetingMoved, meetingScheduled, moveMeeting, specify, unitOnRecord } from '#lib/testing';

const meetings = specify(meetingsDecider);
const taken = (meetingDate: string) => ({ taken: { 84: { decisionId: 'd-1', meetingDate, goalIds: ['g-1'] }, 85: { decisionId: 'd-2', meetingDate, goalIds: ['g-2'] } } });

describe('Moving a meeting', () => {
  it('says to which day and why', () => meetings.given(meetingScheduled()).when(moveMeeting()).then(meetingMoved()));

  it('may be done several times', () =>
    meetings.given(meetingScheduled(), meetingMoved()).when(moveMeeting({ meetingDate: '2026-09-03', movedTo: '2026-09-10' }))
      .then(meetingMoved({ meetingDate: '2026-09-03', movedTo: '2026-09-10' })));

  it('is refused where there is no meeting, or no longer', () => {
    meetings.given().when(moveMeeting()).thenRejected('meeting-not-scheduled', { meetingDate: '2026-08-27' });
    meetings.given(meetingScheduled(), meetingMoved()).when(moveMeeting({ movedTo: '2026-09-10' }))
      .thenRejected('meeting-moved', { meetingDate: '2026-08-27', movedTo: '2026-09-03' });
    meetings.given(meetingScheduled(), meetingCancelled()).when(moveMeeting()).thenRejected('meeting-cancelled', { meetingDate: '2026-08-27' });
  });

  it('is refused without a reason', () => meetings.given(meetingScheduled()).when(moveMeeting({ reason: ' ' })).thenRejected('reason-missing'));

  it('is refused when something has been decided there', () => {
    meetings.given(meetingScheduled()).when(moveMeeting({ decisions: taken('2026-08-27') }))
      .thenRejected('meeting-has-decisions', { meetingDate: '2026-08-27', paragraphs: [84, 85] });
    meetings.given(meetingScheduled()).when(moveMeeting({ decisions: taken('2026-06-11') })).then(meetingMoved());
  });

  it('is refused into another year, whose §§ begin anew', () =>
    meetings.given(meetingScheduled()).when(moveMeeting({ movedTo: '2027-01-14' }))
      .thenRejected('meeting-moved-to-another-year', { meetingDate: '2026-08-27', movedTo: '2027-01-14' }));

  it('is refused to a day on which the body meets already, its own not least', () => {
    meetings.given(meetingScheduled(), meetingScheduled({ meetingDate: '2026-09-03' })).when(moveMeeting())
      .thenRejected('meeting-already-scheduled', { meetingDate: '2026-09-03' });
    meetings.given(meetingScheduled()).when(moveMeeting({ movedTo: '2026-08-27' }))
      .thenRejected('meeting-already-scheduled', { meetingDate: '2026-08-27' });
  });

  it('is refused to a day after the body\'s last', () =>
    meetings.given(meetingScheduled()).when(moveMeeting({ bodyOnRecord: unitOnRecord({ validTo: '2026-09-02' }) }))
      .thenRejected('body-not-there-then', { body: 'SBN', meetingDate: '2026-09-03' }));

  it('may come back to a day that was left', () =>
    meetings.given(meetingScheduled(), meetingMoved()).when(moveMeeting({ meetingDate: '2026-09-03', movedTo: '2026-08-27' }))
      .then(meetingMoved({ meetingDate: '2026-09-03', movedTo: '2026-08-27' })));
});
