import { describe, it } from '@jest/globals';
import { BoardDecided } from '#lib/planning';
import { boardDecided, countersignatureAwaited, countersignatureDeclined, decisionCountersigned, specifyProjection } from '#lib/testing';
import { awaitedDecision } from './awaited-decision.projection.js';

describe('The decisions that wait to be countersigned', () => {
  it('are kept with who recorded them, and what will be decided', () =>
    specifyProjection(awaitedDecision).given(countersignatureAwaited()).then({
      decision_id: 'd-KS', municipality: '2580', body: 'KS', meeting_date: '2026-10-05', paragraph: 201, recorded_on: '2026-10-08',
      decision: JSON.stringify({ type: 'board-decided', schema: BoardDecided.schema, data: boardDecided().data }),
    }));

  it('are gone when somebody has countersigned, or will not', () => {
    specifyProjection(awaitedDecision).given(countersignatureAwaited(), countersignatureAwaited({ decisionId: 'd-2' }), decisionCountersigned()).then({ decision_id: 'd-2' });
    specifyProjection(awaitedDecision).given(countersignatureAwaited(), countersignatureAwaited({ decisionId: 'd-2' }), countersignatureDeclined()).then({ decision_id: 'd-2' });
  });
});
