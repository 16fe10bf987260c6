import { canonicalLine, derivedId, leafHash } from '#lib/evidence';
import {
  EventStore,
  type Appended, type DomainEvent, type EventContext, type Instant, type LogRange, type Recorded, type StoredEvent,
} from '#lib/kernel';

export type Written = Readonly<{ recordedAt?: Instant; context?: Partial<EventContext>; schema?: number }>;

/** A log in an array: for specs that write a history by hand, at any hour and in any order, or that damage it. It is no adapter. */
export class ArrayEventStore extends EventStore {
  /** Positions have gaps, as they may. */
  readonly log: Recorded[] = [];
  private readonly revisions = new Map<string, number>();
  private wake = Promise.withResolvers<void>();

  /** One event at the end of its stream. */
  write(stream: string, event: DomainEvent, { recordedAt = '2026-05-04T09:00:00.000Z', context = {}, schema = 1 }: Written = {}): Recorded {
    const number = this.log.length + 1;
    const revision = (this.revisions.get(stream) ?? -1) + 1;
    this.revisions.set(stream, revision);
    const recorded = recordedEvent({
      id: derivedId('event', number), type: event.type, schema, data: event.data, recordedAt,
      stream, revision, context: { ...CONTEXT, commandId: derivedId('command', number), ...context },
    }, BigInt(number) * 10n);
    this.log.push(recorded);
    this.wake.resolve();
    this.wake = Promise.withResolvers();
    return recorded;
  }

  override append(): Promise<Appended> {
    return Promise.reject(new Error('An ArrayEventStore is written to by `write`'));
  }

  override async *readStream(stream: string, from = 0): AsyncIterable<Recorded> {
    yield* this.log.filter((recorded) => recorded.stream === stream && recorded.revision >= from);
  }

  override async *readAll({ after, until, limit }: LogRange): AsyncIterable<Recorded> {
    yield* this.log.filter(({ position }) => position > after && (until === undefined || position <= until)).slice(0, limit);
  }

  override async head(): Promise<bigint> {
    return this.log.at(-1)?.position ?? 0n;
  }

  override async changed(after: bigint, signal: AbortSignal): Promise<void> {
    const aborted = new Promise<void>((resolve) => { signal.addEventListener('abort', () => { resolve(); }); });
    while (!signal.aborted && (await this.head()) <= after) await Promise.race([this.wake.promise, aborted]);
  }
}

export const recordedEvent = (event: StoredEvent, position: bigint): Recorded => {
  const line = canonicalLine(event);
  return { ...event, position, line, leafHash: leafHash(line) };
};

const CONTEXT: EventContext = {
  actor: { personId: 'p-1', role: 'committee-secretary', body: 'SBN' }, commandId: '', commandHash: 'hash', correlationId: 'cor-1',
};
