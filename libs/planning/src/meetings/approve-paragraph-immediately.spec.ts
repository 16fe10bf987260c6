import { describe, it } from '@jest/globals';
import { meetingsDecider } from '#lib/planning';
import { approveParagraphImmediately, meetingScheduled, minutesApproved, paragraphApprovedImmediately, specify } from '#lib/testing';

const meetings = specify(meetingsDecider);

describe('Approving a § at once', () => {
  it('says which, when and by whom', () =>
    meetings.given(meetingScheduled()).when(approveParagraphImmediately()).then(paragraphApprovedImmediately()));

  it('may concern several §§ of a meeting, each by itself', () =>
    meetings.given(meetingScheduled(), paragraphApprovedImmediately()).when(approveParagraphImmediately({ paragraph: 85 }))
      .then(paragraphApprovedImmediately({ paragraph: 85 })));

  it('is refused a second time, and when the whole minutes are approved', () => {
    meetings.given(meetingScheduled(), paragraphApprovedImmediately()).when(approveParagraphImmediately()).thenRejected('minutes-already-approved');
    meetings.given(meetingScheduled(), minutesApproved()).when(approveParagraphImmediately())
      .thenRejected('minutes-already-approved', { meetingDate: '2026-08-27' });
  });

  it.each([0, -1, 1.5])('is refused with § %d', (paragraph) =>
    meetings.given(meetingScheduled()).when(approveParagraphImmediately({ paragraph })).thenRejected('paragraph-not-positive', { paragraph }));

  it('is refused before the meeting, and for one that was never entered', () => {
    meetings.given(meetingScheduled()).when(approveParagraphImmediately({ approvedOn: '2026-08-26' })).thenRejected('approved-before-meeting');
    meetings.given().when(approveParagraphImmediately()).thenRejected('meeting-not-scheduled');
  });

  it('is refused without anybody who approves', () =>
    meetings.given(meetingScheduled()).when(approveParagraphImmediately({ approvers: [] })).thenRejected('approvers-missing'));
});
