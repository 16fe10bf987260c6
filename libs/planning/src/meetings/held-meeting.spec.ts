import { describe, it } from '@jest/globals';
import { decisionsDecider, meetingsDecider, type MeetingsEvent } from '#lib/planning';
import {
  boardDecided, committeeDecided, councilDecided, folded, meetingCancelled, meetingMoved, meetingScheduled, recordBoardDecision,
  recordCommitteeDecision, recordCouncilDecision, specify,
} from '#lib/testing';

const decisions = specify(decisionsDecider);
const meetings = (...past: readonly MeetingsEvent[]) => folded(meetingsDecider, ...past);

describe('A decision is recorded of a meeting', () => {
  it('that was held on its day', () => {
    decisions.given().when(recordCommitteeDecision({ meetings: meetings(meetingScheduled()) })).then(committeeDecided());
    decisions.given().when(recordBoardDecision({ meetings: meetings(meetingScheduled({ body: 'KS', meetingDate: '2026-10-05' })) })).then(boardDecided());
  });

  it('that was moved to that day', () =>
    decisions.given().when(recordCommitteeDecision({ meetings: meetings(meetingScheduled({ meetingDate: '2026-08-20' }), meetingMoved({ meetingDate: '2026-08-20', movedTo: '2026-08-27' })) }))
      .then(committeeDecided()));

  it('that was never entered, as where a body does not enter its meetings', () =>
    decisions.given().when(recordCouncilDecision({ meetings: meetings(meetingScheduled({ body: 'KF', meetingDate: '2026-09-28' })) })).then(councilDecided()));

  it('but not of one that was cancelled', () => {
    const ofDay = (body: string, meetingDate: string) => meetings(meetingScheduled({ body, meetingDate }), meetingCancelled({ body, meetingDate }));
    decisions.given().when(recordCommitteeDecision({ meetings: ofDay('SBN', '2026-08-27') })).thenRejected('meeting-cancelled', { meetingDate: '2026-08-27' });
    decisions.given().when(recordBoardDecision({ meetings: ofDay('KS', '2026-10-05') })).thenRejected('meeting-cancelled', { meetingDate: '2026-10-05' });
    decisions.given().when(recordCouncilDecision({ meetings: ofDay('KF', '2026-10-26') })).thenRejected('meeting-cancelled', { meetingDate: '2026-10-26' });
  });

  it('nor of one that was moved away', () =>
    decisions.given().when(recordCommitteeDecision({ meetings: meetings(meetingScheduled(), meetingMoved()) }))
      .thenRejected('meeting-moved', { meetingDate: '2026-08-27', movedTo: '2026-09-03' }));

  it('but of one that was cancelled and then held after all', () =>
    decisions.given().when(recordCommitteeDecision({ meetings: meetings(meetingScheduled(), meetingCancelled(), meetingScheduled()) })).then(committeeDecided()));
});
