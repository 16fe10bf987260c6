import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { rate, type Side } from '../measure.js';

const PAGE_EVENTS = 1_000;

/** The limit of whatever reads the whole log: rows as arrays, in pages, and their JSON parsed. Events a second. */
export function readingAndParsing(folder: string): Side {
  const page = new DatabaseSync(join(folder, 'events.db'), { readOnly: true })
    .prepare(`select pos, line from events where pos > ? order by pos limit ${PAGE_EVENTS}`);
  page.setReturnArrays(true);
  const after = (position: number) => page.all(position) as unknown as readonly (readonly [position: number, line: string])[];
  return () => rate(0, () => {
    let events = 0;
    for (let rows = after(0); rows.length > 0; rows = after(rows.at(-1)?.[0] ?? 0)) {
      for (const [, line] of rows) JSON.parse(line);
      events += rows.length;
    }
    return events;
  });
}
