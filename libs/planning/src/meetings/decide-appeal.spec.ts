import { describe, it } from '@jest/globals';
import { meetingsDecider } from '#lib/planning';
import { appealDecided, appealRegistered, decideAppeal, meetingScheduled, specify } from '#lib/testing';

const meetings = specify(meetingsDecider);
const appealed = [meetingScheduled(), appealRegistered()] as const;

describe('The outcome of an appeal', () => {
  it.each(['dismissed', 'annulled'] as const)('may be that it is %s', (outcome) =>
    meetings.given(...appealed).when(decideAppeal({ outcome })).then(appealDecided({ outcome })));

  it('is refused for an appeal that is not registered', () =>
    meetings.given(meetingScheduled()).when(decideAppeal()).thenRejected('appeal-unknown', { appealId: 'a-1' }));

  it('is refused a second time', () =>
    meetings.given(...appealed, appealDecided()).when(decideAppeal({ outcome: 'annulled' }))
      .thenRejected('appeal-already-decided', { outcome: 'dismissed', decidedOn: '2027-01-15' }));

  it('is refused before the appeal came', () =>
    meetings.given(...appealed).when(decideAppeal({ decidedOn: '2026-09-20' }))
      .thenRejected('appeal-decided-before-received', { receivedOn: '2026-09-21', decidedOn: '2026-09-20' }));

  it('is refused before the day has come', () =>
    meetings.given(...appealed).when(decideAppeal({ decidedOn: '2027-01-19' })).thenRejected('day-not-come', { day: '2027-01-19' }));

  it('is refused for a meeting that was never entered', () => meetings.given().when(decideAppeal()).thenRejected('meeting-not-scheduled'));
});
