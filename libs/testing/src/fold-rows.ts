import type { AnyProjection, AnyRow, Indexed, Recorded } from '#lib/kernel';

/** The events with their place in the journal, as a reader of the whole log sees them. */
export function indexedEvents(log: readonly Recorded[]): readonly Indexed[] {
  let knownAt = '';
  return log.map((recorded, offset) => {
    if (recorded.recordedAt > knownAt) knownAt = recorded.recordedAt;
    return { ...recorded, data: recorded.data as object, index: offset + 1, knownAt };
  });
}

/** A projection's rows after these events, by key: the plainest fold there is. */
export function foldRows(projection: AnyProjection, events: readonly Indexed[]): ReadonlyMap<string, AnyRow> {
  const rows = new Map<string, AnyRow>();
  for (const event of events) foldInto(rows, projection, event);
  return rows;
}

function foldInto(rows: Map<string, AnyRow>, { handles, keysOf, evolve }: AnyProjection, event: Indexed): void {
  if (handles !== 'all' && !handles.includes(event.type)) return;
  for (const key of keysOf(event)) {
    const row = evolve(rows.get(key), event, key);
    if (row) rows.set(key, row);
    else rows.delete(key);
  }
}
