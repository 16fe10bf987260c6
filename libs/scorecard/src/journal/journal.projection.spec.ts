import { describe, expect, it } from '@jest/globals';
import { anyProjection } from '#lib/kernel';
import { ArrayEventStore, foldRows, goalDrafted, goalSubmitted, indexedEvents, specifyProjection } from '#lib/testing';
import { journal } from './journal.projection.js';

describe('The journal', () => {
  it('has one entry for each event, in the order of the log, also for those that no other read model takes', () =>
    specifyProjection(journal).given(goalDrafted(), goalSubmitted()).then(
      { index: 1, municipality: '2580', stream: '2580.goal-g-1', revision: 0, type: 'goal-drafted' },
      { index: 2, municipality: '2580', stream: '2580.goal-g-1', revision: 1, type: 'goal-submitted' }));

  it('says who acted in what capacity and on what decision, and what proves the event', () => {
    const store = new ArrayEventStore();
    const basis = { body: 'SBN', meetingDate: '2026-08-27', paragraph: 84 };
    const { leafHash } = store.write('2580.goal-g-1', goalSubmitted(), { context: { basis } });
    store.write('2580.goal-g-1', goalSubmitted());
    const [decided, other] = foldRows(anyProjection(journal), indexedEvents(store.log)).values();
    expect(decided).toMatchObject({
      person_id: 'p-1', role: 'committee-secretary', body: 'SBN', leaf_hash: leafHash, position: '10',
      basis_body: 'SBN', basis_meeting_date: '2026-08-27', basis_paragraph: 84,
    });
    expect(other).toMatchObject({ basis_body: null, basis_meeting_date: null, basis_paragraph: null });
  });

  it('knows an event from the latest clock so far, though the writer’s went back', () => {
    const store = new ArrayEventStore();
    store.write('2580.goal-g-1', goalDrafted(), { recordedAt: '2026-05-04T09:00:00.000Z' });
    store.write('2580.goal-g-1', goalSubmitted(), { recordedAt: '2026-05-04T08:59:59.000Z' });
    const rows = [...foldRows(anyProjection(journal), indexedEvents(store.log)).values()];
    expect(rows[1]).toMatchObject({ recorded_at: '2026-05-04T08:59:59.000Z', known_at: '2026-05-04T09:00:00.000Z' });
  });
});
