import type { Instant } from './dates.js';
import type { NewEvent, StoredEvent } from './event.js';
import { DuplicateId, type Expected } from './event-store.port.js';

/** The revision that the first event of an append gets. */
export const firstRevision = (expected: Expected): number => (expected === 'no-stream' ? 0 : expected.revision + 1);

export type ToAppend = Readonly<{ stream: string; expected: Expected; events: readonly NewEvent[] }>;

/** The events of an append as they will stand in the stream. @throws RangeError where there are none, DuplicateId where two share an id */
export function storedEvents({ stream, expected, events }: ToAppend, recordedAt: Instant): readonly StoredEvent[] {
  if (events.length === 0) throw new RangeError('An append has at least one event');
  const first = firstRevision(expected);
  const ids = new Set<string>();
  return events.map(({ id, type, schema, data, context }, index) => {
    if (ids.has(id)) throw new DuplicateId(id);
    ids.add(id);
    return { id, type, schema, data, context, stream, revision: first + index, recordedAt };
  });
}
