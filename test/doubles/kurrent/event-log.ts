import { EventEmitter } from 'node:events';

export type ProposedEvent = Readonly<{ id: string; type: string; isJson: boolean; data: Uint8Array; metadata: Uint8Array }>;
export type LoggedEvent = ProposedEvent & Readonly<{ stream: string; revision: number; position: bigint; createdAtMs: number }>;

/** `any` and `stream-exists` are what the server also knows and the program never says. */
export type ExpectedVersion = 'any' | 'stream-exists' | 'no-stream' | number;
export type Written = Readonly<{ revision: number; position: bigint }>;
/** The stream's last revision, −1 where there is no stream. */
export type WrongVersion = Readonly<{ current: number }>;

const NO_STREAM = -1;
const FIRST_POSITION = 548n;
const RECORD_BYTES = 100n;

/** A log as EventStoreDB 23.10 keeps it: with its positions, and with its very own notion of what is a repetition. */
export class EventLog {
  readonly events: LoggedEvent[] = [];
  private readonly streams = new Map<string, LoggedEvent[]>();
  /** Where an id was written last, in whichever stream. */
  private readonly byId = new Map<string, LoggedEvent>();
  private readonly written = new EventEmitter().setMaxListeners(0);
  private nextPosition = FIRST_POSITION;

  constructor() {
    this.write('$$$scavenges', [systemEvent('$metadata', '{"$maxAge":2592000}')]);
  }

  append(stream: string, expected: ExpectedVersion, events: readonly ProposedEvent[]): Written | WrongVersion {
    const current = this.lastRevision(stream);
    const decision = typeof expected === 'string' && expected !== 'no-stream'
      ? this.checkWeakly(stream, expected, events)
      : this.checkStrictly(stream, expected === 'no-stream' ? NO_STREAM : expected, events);
    if (decision === 'wrong') return { current };
    if (decision !== 'new') return decision;
    return this.write(stream, events);
  }

  ofStream(stream: string): readonly LoggedEvent[] {
    return this.streams.get(stream) ?? [];
  }

  /** Of the first event at or after a position; as many events as there are where there is none. */
  indexOf(position: bigint): number {
    const index = this.events.findLastIndex((event) => event.position < position);
    return index + 1;
  }

  onWritten(listener: (event: LoggedEvent) => void): () => void {
    this.written.on('event', listener);
    return () => { this.written.off('event', listener); };
  }

  /** An event of the server's own, such as its statistics. */
  writeSystemEvent(): void {
    this.write('$stats-127.0.0.1:2113', [systemEvent('$statsCollected', '{}')]);
  }

  private lastRevision(stream: string): number {
    return this.ofStream(stream).length - 1;
  }

  /** Ids are looked for wherever they were written last, and nowhere else. */
  private checkWeakly(stream: string, expected: 'any' | 'stream-exists', events: readonly ProposedEvent[]): Written | 'new' | 'wrong' {
    if (expected === 'stream-exists' && this.lastRevision(stream) === NO_STREAM) return 'wrong';
    const known = events.map(({ id }) => this.byId.get(id)).map((event) => (event?.stream === stream ? event : undefined));
    const last = known.at(-1);
    if (known[0] === undefined) return 'new';
    return last && known.every(Boolean) ? last : 'wrong';
  }

  /** Ids are compared where the append would stand, if the stream has gone on from there; what the events say never is. */
  private checkStrictly(stream: string, expected: number, events: readonly ProposedEvent[]): Written | 'new' | 'wrong' {
    const current = this.lastRevision(stream);
    if (expected === current) return 'new';
    const there = this.ofStream(stream).slice(expected + 1, expected + 1 + events.length);
    const last = there.at(-1);
    const isRepetition = expected < current && there.length === events.length && events.every(({ id }, index) => there[index]?.id === id);
    return isRepetition && last ? last : 'wrong';
  }

  private write(stream: string, events: readonly ProposedEvent[]): Written {
    const there = this.streams.get(stream) ?? [];
    this.streams.set(stream, there);
    for (const event of events) {
      const logged = { ...event, stream, revision: there.length, position: this.nextPosition, createdAtMs: Date.now() };
      this.nextPosition += RECORD_BYTES + BigInt(stream.length + event.data.length + event.metadata.length);
      there.push(logged);
      this.events.push(logged);
      this.byId.set(event.id, logged);
    }
    for (const logged of there.slice(-events.length)) this.written.emit('event', logged);
    const { revision, position } = there.at(-1) ?? { revision: NO_STREAM, position: 0n };
    return { revision, position };
  }
}

let systemEvents = 0;

const systemEvent = (type: string, data: string): ProposedEvent => ({
  id: `00000000-0000-4000-8000-${String(systemEvents += 1).padStart(12, '0')}`, type, isJson: true, data: Buffer.from(data), metadata: Buffer.from(''),
});
