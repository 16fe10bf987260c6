import { describe, it } from '@jest/globals';
import { decisionsDecider } from '#lib/planning';
import { boardDecided, countersignatureAwaited, countersignatureDeclined, declineCountersignature, recordBoardDecision, specify } from '#lib/testing';

const decisions = specify(decisionsDecider);

describe('Declining to countersign a decision', () => {
  it('says what the minutes say instead', () =>
    decisions.given(countersignatureAwaited()).when(declineCountersignature()).then(countersignatureDeclined()));

  it('frees the § for the decision as it was', () =>
    decisions.given(countersignatureAwaited(), countersignatureDeclined()).when(recordBoardDecision()).then(boardDecided()));

  it('leaves what others have recorded where it is', () =>
    decisions.given(boardDecided(), countersignatureAwaited({ paragraph: 202 }), countersignatureDeclined({ paragraph: 202 })).when(recordBoardDecision())
      .thenRejected('paragraph-taken', { paragraph: 201, year: 2026 }));

  it('is refused without a reason', () =>
    decisions.given(countersignatureAwaited()).when(declineCountersignature({ reason: ' ' })).thenRejected('reason-missing', {}));

  it('is refused where nothing waits', () =>
    decisions.given(boardDecided()).when(declineCountersignature())
      .thenRejected('countersignature-not-awaited', { meetingDate: '2026-10-05', paragraph: 201 }));
});
