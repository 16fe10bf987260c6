import { describe, expect, it } from '@jest/globals';
import type { Recorded } from '#lib/kernel';
import { contradictions, type AppendSeen, type Outcome, type ReadingSeen } from './linearizability.js';
import { newEvent } from './event-store/new-event.js';
import { recordedEvent } from './event-store/array-event-store.js';

const STREAM = '2580.goal-1';

/** A history of appends of one event each to one stream, one after the other: all acknowledged, and one reading after them. */
function told(count: number) {
  const log = Array.from({ length: count }, (_, n) => at(n, n));
  const appends = log.map(({ id, revision, position }, n): AppendSeen => ({
    stream: STREAM, expected: n === 0 ? 'no-stream' : { revision: n - 1 }, ids: [id],
    from: n * 2, until: n * 2 + 1, outcome: { kind: 'acknowledged', appended: { revision, position } },
  }));
  const reading: ReadingSeen = { from: count * 2, until: count * 2 + 1, ids: log.map(({ id }) => id) };
  return { log, appends, readings: [reading] };
}

/** The event of append `n`, at a place in the log that may be another. */
const at = (n: number, index: number): Recorded =>
  recordedEvent({ ...newEvent(`event ${n}`), stream: STREAM, revision: index, recordedAt: '2027-03-01T08:00:00.000Z' }, BigInt(index + 1) * 10n);

const kinds = (found: readonly string[]) => [...new Set(found.map((text) => text.split(':')[0]))];
const withOutcome = (appends: readonly AppendSeen[], n: number, outcome: Outcome) => appends.map((append, index) => (index === n ? { ...append, outcome } : append));

describe('A history of a store, held against its log', () => {
  it('is without contradiction where all was told as it is', () => {
    const { log, ...history } = told(1_000);
    expect(contradictions(history, log)).toEqual([]);
  });

  it('may leave open what nobody could say, written or not', () => {
    const { log, appends, readings } = told(3);
    const open = { appends: withOutcome(appends, 2, { kind: 'unknown' }), readings: [] };
    expect(contradictions(open, log)).toEqual([]);
    expect(contradictions(open, log.slice(0, 2))).toEqual([]);
    expect(readings).toHaveLength(1);
  });

  it('finds what was acknowledged and is lost', () => {
    const { log, appends } = told(3);
    expect(kinds(contradictions({ appends, readings: [] }, log.slice(0, 2)))).toEqual(['lost']);
  });

  it('finds what was acknowledged and stands elsewhere than was told', () => {
    const { log, appends } = told(3);
    expect(kinds(contradictions({ appends, readings: [] }, [...log.slice(0, 2), at(2, 5)]))).toEqual(['lost']);
  });

  it('finds what was refused and is in the log', () => {
    const { log, appends } = told(3);
    const refused = withOutcome(appends, 1, { kind: 'refused', error: undefined });
    expect(kinds(contradictions({ appends: refused, readings: [] }, log))).toEqual(['refused, and yet in the log']);
  });

  it('may hold what was refused first, and written when it was tried again', () => {
    const { log, appends } = told(3);
    const refused = withOutcome(appends, 1, { kind: 'refused', error: undefined });
    expect(contradictions({ appends: [...refused, ...appends.slice(1, 2)], readings: [] }, log)).toEqual([]);
  });

  it('finds what is in the log twice', () => {
    const { log, appends } = told(3);
    expect(kinds(contradictions({ appends, readings: [] }, [...log, at(2, 3)]))).toContain('doubled');
  });

  it('finds what nobody wrote', () => {
    const { log, appends } = told(3);
    expect(kinds(contradictions({ appends, readings: [] }, [...log, at(99, 3)]))).toEqual(['phantom']);
  });

  it('finds who stands after somebody who began when they had been answered', () => {
    const { log, appends } = told(3);
    const early = appends.map((append, n) => (n === 2 ? { ...append, from: -2, until: -1 } : append));
    expect(kinds(contradictions({ appends: early, readings: [] }, log))).toEqual(['out of order']);
  });

  it('finds a reading that is stale, one with a gap, and one that knows too much', () => {
    const { log, appends, readings: [reading] } = told(3);
    const ids = reading?.ids ?? [];
    const read = (seen: readonly string[], from: number) => kinds(contradictions({ appends, readings: [{ ids: seen, from, until: from + 1 }] }, log));
    expect(read(ids.slice(0, 2), 6)).toEqual(['stale']);
    expect(read([ids[0] ?? '', ids[2] ?? ''], 6)).toEqual(['misread', 'stale']);
    expect(read(ids, 2.2)).toEqual(['foreseen']);
  });
});
