import {
  EventStore, Unavailable, storedEvents,
  type Appended, type Clock, type Expected, type LogRange, type NewEvent, type Recorded,
} from '#lib/kernel';
import { kurrentAddress } from './kurrent-address.js';
import { KurrentConnection } from './kurrent-connection.js';
import { reasonOf } from './kurrent-failure.js';
import { LogNews } from './log-news.js';
import { LogReader } from './log-reader.js';
import { EventsExpire, assertNothingExpires } from './retention-check.js';
import { StreamIds } from './stream-ids.js';
import { StreamNames } from './stream-names.js';
import { SureAppend } from './sure-append.js';
import { KURRENT_TIMING, type KurrentTiming } from './timing.js';

export type KurrentEventStoreOptions = Readonly<{
  /** `esdb://user:password@host:2113?tls=true`, see `kurrentAddress`. */
  address: string;
  clock: Clock;
  /** Stands before the name of every stream on the server, so that several installations can share one. */
  namespace?: string;
  /** The code that begins the name of every stream; left out, the streams of every municipality are seen. */
  municipality?: string;
  timing?: Partial<KurrentTiming>;
  /** The subscription that wakes followers came to an end; it is begun anew. */
  onDropped?: (cause: unknown) => void;
}>;

const IDS_KNOWN_MAX = 200_000;
const APPENDS_MAX = 10_000;
const NOTHING = (): void => undefined;

/** The log in EventStoreDB or KurrentDB. Positions are its commit positions; events of the server's own are not ours to see. */
export class KurrentEventStore extends EventStore {
  private readonly connections: Readonly<Record<'writing' | 'reading' | 'following', KurrentConnection>>;
  private readonly names: StreamNames;
  private readonly timing: KurrentTiming;
  private readonly reader: LogReader;
  private readonly appender: SureAppend;
  private readonly news: LogNews;
  private appends = 0;
  private isClosed = false;
  private checked: Promise<void> | undefined;

  private constructor(private readonly options: KurrentEventStoreOptions) {
    super();
    const address = kurrentAddress(options.address);
    const [writing, reading, following] = [new KurrentConnection(address), new KurrentConnection(address), new KurrentConnection(address)];
    this.connections = { writing, reading, following };
    this.names = new StreamNames(options.namespace ?? '', options.municipality);
    this.timing = { ...KURRENT_TIMING, ...options.timing };
    const shared = { names: this.names, timing: this.timing, ids: new StreamIds(IDS_KNOWN_MAX) };
    this.reader = new LogReader({ ...shared, connection: reading });
    this.appender = new SureAppend({ ...shared, connection: writing, reader: new LogReader({ ...shared, connection: writing }) });
    this.news = new LogNews({ ...shared, connection: following, reader: this.reader, onDropped: options.onDropped ?? NOTHING });
  }

  /** A server that cannot be reached is no hindrance: it may come. @throws Error on a bad address, EventsExpire */
  static async open(options: KurrentEventStoreOptions): Promise<KurrentEventStore> {
    const store = new KurrentEventStore(options);
    try {
      await store.assertNothingExpires();
    } catch (error) {
      if (!(error instanceof EventsExpire)) return store;
      await store.close();
      throw error;
    }
    return store;
  }

  override async append(stream: string, expected: Expected, events: readonly NewEvent[]): Promise<Appended> {
    const stored = storedEvents({ stream, expected, events }, this.options.clock.now());
    this.names.assertOurs(stream);
    if (this.isClosed) throw new Unavailable('The event store is closed');
    if (this.appends >= APPENDS_MAX) throw new Unavailable(`${APPENDS_MAX} appends are waiting already`);
    this.appends += 1;
    try {
      await this.assertNothingExpires().catch((cause: unknown) => { throw new Unavailable(reasonOf(cause), { cause }); });
      const appended = await this.appender.append({ stream, expected, events: stored });
      this.news.learn(appended.position);
      return appended;
    } finally {
      this.appends -= 1;
    }
  }

  override readStream(stream: string, from?: number): AsyncIterable<Recorded> {
    return this.reader.readStream(stream, from);
  }

  override readAll(range: LogRange): AsyncIterable<Recorded> {
    return this.reader.readAll(range);
  }

  override async head(): Promise<bigint> {
    return (await this.reader.end()).ours;
  }

  override changed(after: bigint, signal: AbortSignal): Promise<void> {
    return this.news.changed(after, signal);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.news.close();
    await Promise.all(Object.values(this.connections).map((connection) => connection.close()));
  }

  /** Asked once; where the server does not answer, again before the next append. */
  private assertNothingExpires(): Promise<void> {
    this.checked ??= assertNothingExpires(this.connections.reading, this.names, this.timing.silenceMs).catch((error: unknown) => {
      this.checked = undefined;
      throw error;
    });
    return this.checked;
  }
}
