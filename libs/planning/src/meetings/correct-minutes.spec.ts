import { describe, expect, it } from '@jest/globals';
import { meetingsDecider } from '#lib/planning';
import { correctMinutes, folded, meetingScheduled, minutesApproved, minutesCorrected, paragraphApprovedImmediately, specify } from '#lib/testing';

const meetings = specify(meetingsDecider);
const approved = [meetingScheduled(), minutesApproved()] as const;

describe('Correcting approved minutes', () => {
  it('says what is wrong, what it said, what it should say and why', () => meetings.given(...approved).when(correctMinutes()).then(minutesCorrected()));

  it('may add what was left out, and concern the minutes as a whole', () =>
    meetings.given(...approved).when(correctMinutes({ paragraph: null, what: 'Närvarolistan', before: '', after: 'Lisa Ledamot' }))
      .then(minutesCorrected({ paragraph: null, what: 'Närvarolistan', before: '', after: 'Lisa Ledamot' })));

  it('keeps what was approved, and every correction before it', () => {
    const past = [...approved, minutesCorrected(), minutesCorrected({ correctionId: 'c-2', before: 'tolv mål', after: 'tretton mål' })];
    expect(folded(meetingsDecider, ...past)['2026-08-27']).toMatchObject({
      minutes: [{ approvedOn: '2026-09-03' }], corrections: [{ before: 'elva mål', after: 'tolv mål' }, { before: 'tolv mål', after: 'tretton mål' }] });
  });

  it('is refused before they are approved: until then the minutes themselves are changed', () => {
    meetings.given(meetingScheduled()).when(correctMinutes()).thenRejected('minutes-not-approved', { meetingDate: '2026-08-27', paragraph: 84 });
    meetings.given(meetingScheduled(), paragraphApprovedImmediately()).when(correctMinutes({ paragraph: 85 })).thenRejected('minutes-not-approved');
    meetings.given(meetingScheduled(), paragraphApprovedImmediately()).when(correctMinutes()).then(minutesCorrected());
  });

  it('is refused without saying what is wrong, without a change, and without a reason', () => {
    meetings.given(...approved).when(correctMinutes({ what: ' ' })).thenRejected('corrected-part-missing');
    meetings.given(...approved).when(correctMinutes({ after: 'elva mål ' })).thenRejected('correction-changes-nothing');
    meetings.given(...approved).when(correctMinutes({ reason: '' })).thenRejected('reason-missing');
  });

  it('is refused for a meeting that was never entered', () => meetings.given().when(correctMinutes()).thenRejected('meeting-not-scheduled'));
});
