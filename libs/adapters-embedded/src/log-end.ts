import type { Sqlite } from '#lib/adapters-read-model';

/** How far a log goes. `lastLeaf` is the leaf hash of the last event in hex, empty where there are no events. */
export type LogEnd = Readonly<{ events: number; lastLeaf: string }>;

export function logEnd(sqlite: Sqlite): LogEnd {
  const events = Number(sqlite.value('select coalesce(max(pos), 0) from events'));
  return { events, lastLeaf: leafAt(sqlite, events) };
}

export function leafAt(sqlite: Sqlite, position: number): string {
  const leaf = sqlite.value('select lower(hex(leaf)) from events where pos = ?', position);
  return typeof leaf === 'string' ? leaf : '';
}
