import type { EventStore, Recorded } from '#lib/kernel';
import { beginsAlike } from './begins-alike.js';
import type { RecordedClock } from './recorded-clock.js';

export type ImportLog = Readonly<{
  /** The whole log, from its beginning each time that it is asked for. */
  from: () => AsyncIterable<Recorded>;
  /** Opened with `clock`. Nobody else writes to it meanwhile. */
  into: EventStore;
  clock: Pick<RecordedClock, 'show'>;
  onProgress?: (events: number) => void;
}>;

/** `found` events were there already. */
export type Imported = Readonly<{ events: number; found: number }>;

/**
 * Writes a log again in its order, as many events at a time as the store takes whole, so that each line is the same to the byte. What was written
 * before a crash is found and gone on from. @throws LogsDiffer when the store holds anything else, or does not come to hold the same
 */
export async function importLog({ from, into, clock, onProgress = () => undefined }: ImportLog): Promise<Imported> {
  const found = await beginsAlike(linesOf(into.readAll({ after: 0n })), linesOf(from()));
  let events = 0;
  let waiting: Recorded[] = [];
  for await (const recorded of from()) {
    events += 1;
    if (events > found) waiting.push(recorded);
    onProgress(events);
    if (waiting.length < into.together) continue;
    await writeTogether(waiting, into, clock);
    waiting = [];
  }
  await writeTogether(waiting, into, clock);
  await beginsAlike(linesOf(from()), linesOf(into.readAll({ after: 0n })));
  return { events, found };
}

/** All are asked for in one turn. */
async function writeTogether(events: readonly Recorded[], into: EventStore, clock: Pick<RecordedClock, 'show'>): Promise<void> {
  await Promise.all(events.map((recorded) => writeAgain(recorded, into, clock)));
}

async function writeAgain({ stream, revision, recordedAt, id, type, schema, data, context }: Recorded, into: EventStore, clock: Pick<RecordedClock, 'show'>): Promise<void> {
  clock.show(recordedAt);
  await into.append(stream, revision === 0 ? 'no-stream' : { revision: revision - 1 }, [{ id, type, schema, data, context }]);
}

async function* linesOf(log: AsyncIterable<Recorded>): AsyncGenerator<string> {
  for await (const { line } of log) yield line;
}
