import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, FORWARDS, NO_STREAM, StreamNotFoundError, jsonEvent, type JSONType } from '@eventstore/db-client';
import type { StoredEvent } from '#lib/kernel';
import type { Place } from './servers.js';

type Stream = { readonly name: string; length: number };

/** The limit: the event store's own client, with the same credentials, expectations and readings as ours, and nothing around it. */
export class BareClient {
  private readonly credentials: Readonly<{ username: string; password: string }>;
  private readonly client: EventStoreDBClient;
  private readonly streams: Stream[] = [];
  private made = 0;

  /** `sample`: events of ours, each of which relied on other streams. */
  constructor(private readonly place: Place, private readonly sample: readonly StoredEvent[]) {
    const { host, username, password } = new URL(place.kurrentUrl.replace('esdb:', 'http:'));
    this.credentials = { username, password };
    this.client = new EventStoreDBClient({ endpoint: host }, { insecure: true }, this.credentials);
  }

  async appendTogether(count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, () => this.append()));
  }

  close(): Promise<void> { return this.client.dispose(); }

  /** What one command does: reads what is new in the streams it relies on and in its own, and appends to that. */
  private async append(): Promise<void> {
    const event = this.sample[this.made % this.sample.length];
    if (!event) throw new Error('There are no events to be appended');
    this.made += 1;
    for (const [stream, revision] of Object.entries(event.context.basedOn ?? {})) await this.read(`${this.place.namespace}.${stream}`, revision + 1);
    const stream = event.revision === 0 ? undefined : this.streams.pop();
    const { name, length } = stream ?? { name: `${this.place.namespace}.${this.place.municipality}.bare-${randomUUID()}`, length: 0 };
    await this.read(name, length);
    const { type, data, schema, context, recordedAt } = event;
    const proposal = jsonEvent({ id: randomUUID(), type, data: data as JSONType, metadata: { id: event.id, schema, context, recordedAt } });
    const expectedRevision = length === 0 ? NO_STREAM : BigInt(length - 1);
    await this.client.appendToStream(name, proposal, { expectedRevision, credentials: this.credentials, requiresLeader: true });
    this.streams.push({ name, length: length + 1 });
  }

  private async read(stream: string, from: number): Promise<void> {
    try {
      const options = { fromRevision: BigInt(from), maxCount: 256, direction: FORWARDS, requiresLeader: true } as const;
      await drained(this.client.readStream(stream, options));
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw error;
    }
  }
}

async function drained(events: AsyncIterable<unknown>): Promise<void> {
  for await (const event of events) if (event === undefined) return;
}
