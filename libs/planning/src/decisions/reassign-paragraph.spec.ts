import { describe, it } from '@jest/globals';
import { decisionsDecider, meetingsDecider, type MeetingsEvent } from '#lib/planning';
import {
  committeeDecided, folded, meetingScheduled, minutesApproved, paragraphApprovedImmediately, paragraphReassigned, reassignParagraph,
  recordCommitteeDecision, specify,
} from '#lib/testing';

const decisions = specify(decisionsDecider);
const meetings = (...past: readonly MeetingsEvent[]) => folded(meetingsDecider, meetingScheduled(), ...past);

describe('Giving a § another number', () => {
  it('says which, and why', () => {
    decisions.given(committeeDecided()).when(reassignParagraph()).then(paragraphReassigned());
    decisions.given(committeeDecided()).when(reassignParagraph({ meetings: meetings() })).then(paragraphReassigned());
  });

  it('frees the number it had and takes the one it gets', () => {
    const past = [committeeDecided(), paragraphReassigned()] as const;
    decisions.given(...past).when(recordCommitteeDecision({ decisionId: 'd-2' })).then(committeeDecided({ decisionId: 'd-2' }));
    decisions.given(...past).when(recordCommitteeDecision({ decisionId: 'd-2', paragraph: 86 })).thenRejected('paragraph-taken', { paragraph: 86, year: 2026 });
    decisions.given(...past).when(reassignParagraph({ paragraph: 86, reassignedTo: 84 })).then(paragraphReassigned({ paragraph: 86, reassignedTo: 84 }));
  });

  it('is refused when the minutes, or either of the §§, are approved', () => {
    const approved = { meetingDate: '2026-08-27' };
    decisions.given(committeeDecided()).when(reassignParagraph({ meetings: meetings(minutesApproved()) })).thenRejected('minutes-already-approved', approved);
    decisions.given(committeeDecided()).when(reassignParagraph({ meetings: meetings(paragraphApprovedImmediately()) })).thenRejected('minutes-already-approved', approved);
    decisions.given(committeeDecided()).when(reassignParagraph({ meetings: meetings(paragraphApprovedImmediately({ paragraph: 86 })) }))
      .thenRejected('minutes-already-approved', approved);
    decisions.given(committeeDecided()).when(reassignParagraph({ meetings: meetings(paragraphApprovedImmediately({ paragraph: 90 })) })).then(paragraphReassigned());
  });

  it('is refused for a § that no decision is recorded under, or not of that day', () => {
    decisions.given().when(reassignParagraph()).thenRejected('paragraph-not-recorded', { paragraph: 84, meetingDate: '2026-08-27' });
    decisions.given(committeeDecided()).when(reassignParagraph({ meetingDate: '2026-06-11' })).thenRejected('paragraph-not-recorded', { paragraph: 84, meetingDate: '2026-06-11' });
  });

  it('is refused for a number that is taken, its own not least, and for one that is none', () => {
    decisions.given(committeeDecided(), committeeDecided({ decisionId: 'd-2', paragraph: 86 })).when(reassignParagraph())
      .thenRejected('paragraph-taken', { paragraph: 86, year: 2026 });
    decisions.given(committeeDecided()).when(reassignParagraph({ reassignedTo: 84 })).thenRejected('paragraph-taken');
    decisions.given(committeeDecided()).when(reassignParagraph({ reassignedTo: 0 })).thenRejected('paragraph-not-positive', { paragraph: 0 });
  });

  it('is refused without a reason', () => decisions.given(committeeDecided()).when(reassignParagraph({ reason: ' ' })).thenRejected('reason-missing'));
});
