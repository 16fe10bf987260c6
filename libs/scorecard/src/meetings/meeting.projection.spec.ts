import { describe, it } from '@jest/globals';
import {
  meetingCancelled, meetingMoved, meetingScheduled, minutesApproved, noticePosted, specifyProjection,
} from '#lib/testing';
import { meeting } from './meeting.projection.js';

const meetings = specifyProjection(meeting);
const nothingYet = '"minutes":[],"corrections":[],"appeals":[]';

describe('The meetings of a body', () => {
  it('are told by their days', () =>
    meetings.given(meetingScheduled(), meetingScheduled({ meetingDate: '2026-09-24' }), meetingScheduled({ body: 'KS' })).then(
      { municipality: '2580', body: 'SBN', meeting_date: '2026-08-27',
        meeting: `{"standing":{"status":"scheduled"},"scheduledOn":"2026-05-04","movedFrom":null,"reason":null,${nothingYet}}` },
      { body: 'SBN', meeting_date: '2026-09-24' }, { body: 'KS', meeting_date: '2026-08-27' }));

  it('leave a mark on the day from which they were moved, and on which they were cancelled', () =>
    meetings.given(meetingScheduled(), meetingMoved(), meetingCancelled({ meetingDate: '2026-09-03' })).then(
      { meeting_date: '2026-08-27',
        meeting: `{"standing":{"status":"moved","movedTo":"2026-09-03"},"scheduledOn":"2026-05-04","movedFrom":null,"reason":"Underlaget är inte klart",${nothingYet}}` },
      { meeting_date: '2026-09-03',
        meeting: `{"standing":{"status":"cancelled"},"scheduledOn":"2026-08-20","movedFrom":"2026-08-27","reason":"För få ärenden",${nothingYet}}` }));

  it('hold what became of their minutes', () =>
    meetings.given(meetingScheduled(), minutesApproved(), noticePosted()).then({
      meeting: '{"standing":{"status":"scheduled"},"scheduledOn":"2026-05-04","movedFrom":null,"reason":null,"minutes":[{"paragraph":null,"approvedOn":"2026-09-03",'
        + '"approvers":["p-chair","p-member"],"notice":{"postedOn":"2026-09-04","minutesAt":"Stadsbyggnadsförvaltningen","removedOn":null}}],"corrections":[],"appeals":[]}' }));
});
