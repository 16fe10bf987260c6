import type { EventContext, Instant, Recorded, StoredEvent } from '#lib/kernel';
import { assertFitOneAppend, canonicalLine, derivedId, leafHash } from '#lib/evidence';

/** An event on its way to the server: `metadata` is what the server has no place for, so that the line can be made again. */
export type Proposal = Readonly<{ id: string; type: string; data: unknown; metadata: Metadata }>;

/** An event as the server gives it back. */
export type ServerEvent = Readonly<{
  stream: string; revision: number; position: bigint; id: string; type: string; data: unknown; metadata: unknown;
}>;

type Metadata = Readonly<{ id: string; schema: number; context: EventContext; recordedAt: Instant }>;

const AT_NO_TIME: Instant = '0000-00-00T00:00:00.000Z';

/**
 * The server takes a second event under a known id for a repetition, whatever it says, and drops it without a word.
 * So what an event says is part of the id it is known by there; when it was written is not, since a retry is made later.
 * @throws NotStorable when an event would not come back as it went in, or all together are too large
 */
export function proposalsOf(events: readonly StoredEvent[]): readonly Proposal[] {
  const said = events.map((event) => ({ event, line: canonicalLine({ ...event, recordedAt: AT_NO_TIME }) }));
  assertFitOneAppend(said.map(({ line }) => line));
  return said.map(({ event: { id, type, data, schema, context, recordedAt }, line }) =>
    ({ id: derivedId(id, leafHash(line)), type, data, metadata: { id, schema, context, recordedAt } }));
}

/** A repeated event is made at another time: all but that must be equal. */
export const saysTheSame = (kept: Recorded | undefined, event: StoredEvent): boolean =>
  kept !== undefined && kept.line === canonicalLine({ ...event, recordedAt: kept.recordedAt });

/** The event of ours that the server keeps; `stream` is what we call it. @throws Error when somebody else wrote it */
export function recorded(stream: string, { type, data, revision, position, metadata }: ServerEvent): Recorded {
  if (!isOurs(metadata)) throw new Error(`Event ${revision} of ${stream} was not written by this program`);
  const { id, schema, context, recordedAt } = metadata;
  const event: StoredEvent = { id, type, schema, data, context, stream, revision, recordedAt };
  const line = canonicalLine(event);
  return { ...event, position, line, leafHash: leafHash(line) };
}

const isOurs = (metadata: unknown): metadata is Metadata =>
  typeof metadata === 'object' && metadata !== null && ['id', 'schema', 'context', 'recordedAt'].every((name) => name in metadata);
