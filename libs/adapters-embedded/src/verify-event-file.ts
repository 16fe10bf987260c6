import { setImmediate } from 'node:timers/promises';
import { canonicalJson, leafHash, parseLine } from '#lib/evidence';
import type { Sqlite } from '#lib/adapters-read-model';
import { PAGE_EVENTS } from './event-sql.js';
import { logEnd, type LogEnd } from './log-end.js';
import { Rows } from './rows.js';

type FiledEvent = readonly [position: number, id: string, stream: string, revision: number, line: string, leaf: string];

/** Proves a log that nobody writes: each line by its hash, its form and its place. @throws LogDamaged at the first flaw */
export async function verifyEventFile(sqlite: Sqlite): Promise<LogEnd> {
  const end = logEnd(sqlite);
  assertWholeStreams(sqlite);
  const page = new Rows<FiledEvent>(sqlite,
    `select pos, id, stream, rev, line, lower(hex(leaf)) from events where pos > ? order by pos limit ${PAGE_EVENTS}`);
  for (let proven = 0; proven < end.events; proven += PAGE_EVENTS) {
    page.all(proven).forEach((filed, index) => { assertUnchanged(filed, proven + index + 1); });
    await setImmediate();
  }
  return end;
}

function assertUnchanged([position, id, stream, revision, line, leaf]: FiledEvent, expected: number): void {
  if (position !== expected) throw new LogDamaged(expected, 'the event is missing');
  if (leafHash(line) !== leaf) throw new LogDamaged(position, 'the line does not match its leaf hash');
  if (!isCanonical(line)) throw new LogDamaged(position, 'the line is not canonical JSON');
  const event = parseLine(line);
  const isFiledAsItSays = event.id === id && event.stream === stream && event.revision === revision;
  if (!isFiledAsItSays) throw new LogDamaged(position, 'the line says another id, stream or revision than it is filed under');
}

function assertWholeStreams(sqlite: Sqlite): void {
  const position = sqlite.value('select max(pos) from events group by stream having min(rev) <> 0 or max(rev) <> count(*) - 1 limit 1');
  if (position !== undefined) throw new LogDamaged(Number(position), 'an earlier event of its stream is missing');
}

function isCanonical(line: string): boolean {
  try {
    return canonicalJson(parseLine(line)) === line;
  } catch {
    return false;
  }
}

export class LogDamaged extends Error {
  readonly code = 'log-damaged';
  constructor(readonly position: number, readonly flaw: string) {
    super(`The log is damaged at position ${position}: ${flaw}`);
  }
}
