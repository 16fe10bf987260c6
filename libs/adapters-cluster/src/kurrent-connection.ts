import {
  BACKWARDS, END, EventStoreDBClient, FORWARDS, LEADER, NO_STREAM, START, jsonEvent, streamNameFilter,
  type AppendToStreamOptions, type JSONType, type ReadAllOptions, type ReadPosition, type SingleNodeOptions,
} from '@eventstore/db-client';
import type { Appended, Expected } from '#lib/kernel';
import { Silence, within } from './deadline.js';
import type { KurrentAddress } from './kurrent-address.js';
import { failureOf } from './kurrent-failure.js';
import { namedLeader } from './named-leader.js';
import { collected, live, type Listener } from './server-stream.js';
import type { Proposal, ServerEvent } from './wire-event.js';

export type ProposedAppend = Readonly<{ stream: string; expected: Expected; proposals: readonly Proposal[] }>;
export type StreamPage = Readonly<{ stream: string; from: number; count: number; silenceMs: number }>;
/** Forwards a page begins with the event at `from`, backwards with the one before it. */
export type LogPage = Readonly<{ from: bigint | 'start' | 'end'; backwards?: true; count: number; silenceMs: number }>;

const KEEP_ALIVE_MS = 10_000;
const GRACE_MS = 1_000;

/**
 * One connection to the event store, and the only place that knows its client. The client's errors pass as they are; `failureOf`
 * reads them. Every append carries credentials: without them this client batches appends, and a batch may never be answered,
 * or be answered with the failure of another connection.
 */
export class KurrentConnection {
  private client: SturdyClient;
  private unansweredSinceMs: number | undefined;

  constructor(private readonly address: KurrentAddress) {
    this.client = new SturdyClient(address);
  }

  append({ stream, expected, proposals }: ProposedAppend, deadlineMs: number): Promise<Appended> {
    const events = proposals.map(({ data, ...proposal }) => jsonEvent({ ...proposal, data: data as JSONType }));
    const options: AppendToStreamOptions = {
      expectedRevision: expected === 'no-stream' ? NO_STREAM : BigInt(expected.revision),
      credentials: this.address.credentials, requiresLeader: true, deadline: deadlineMs,
    };
    return this.asked(async (client) => {
      const { nextExpectedRevision, position } = await within(deadlineMs + GRACE_MS, client.appendToStream(stream, events, options));
      if (!position) throw new Error('The event store did not say where it wrote');
      return { revision: Number(nextExpectedRevision), position: position.commit };
    });
  }

  /** Empty where there is no such stream. */
  async streamPage({ stream, from, count, silenceMs }: StreamPage): Promise<readonly ServerEvent[]> {
    const options = { fromRevision: BigInt(from), maxCount: count, requiresLeader: true };
    try {
      return await this.asked((client) => collected(client.readStream(stream, options), silenceMs));
    } catch (error) {
      if (failureOf(error) === 'missing') return [];
      throw error;
    }
  }

  logPage({ from, backwards, count, silenceMs }: LogPage): Promise<readonly ServerEvent[]> {
    const options: ReadAllOptions = { fromPosition: position(from), maxCount: count, direction: backwards ? BACKWARDS : FORWARDS };
    return this.asked((client) => collected(client.readAll(options), silenceMs));
  }

  /** The newest metadata of each stream whose name begins with `prefix`. */
  async metadata(prefix: string, silenceMs: number): Promise<ReadonlyMap<string, unknown>> {
    const filter = {
      ...streamNameFilter({ prefixes: [`$$${prefix}`] }),
      checkpointReached: (subscription: Readonly<{ emit: (what: string) => unknown }>) => { subscription.emit('progress'); },
    };
    const events = await this.asked((client) =>
      collected(client.subscribeToAll({ fromPosition: START, filter }), silenceMs, 'caughtUp'));
    return new Map(events.map(({ stream, data }) => [stream.slice('$$'.length), data]));
  }

  /** Tells of every event from now on; gives back how to stop. */
  follow(listener: Listener): () => void {
    return live(this.client.subscribeToAll({ fromPosition: END }), listener);
  }

  /** Nothing has been answered for so long, a refusal neither: whoever asks now need not be kept for as long. */
  isAway(ms: number): boolean {
    return this.unansweredSinceMs !== undefined && performance.now() - this.unansweredSinceMs >= ms;
  }

  /** Begins anew: a connection that is only half there looks well to the client for twenty seconds. */
  renew(): void {
    this.client.retire();
    this.client = new SturdyClient(this.address);
  }

  close(): Promise<void> {
    return this.client.close();
  }

  private async asked<Answer>(ask: (client: SturdyClient) => Promise<Answer>): Promise<Answer> {
    const { client } = this;
    const askedAtMs = performance.now();
    try {
      const answer = await client.during(ask(client));
      this.unansweredSinceMs = undefined;
      return answer;
    } catch (error) {
      this.unansweredSinceMs = failureOf(error) === 'unclear' ? this.unansweredSinceMs ?? askedAtMs : undefined;
      if (isSilence(error) && client === this.client) this.renew();
      throw error;
    }
  }
}

let clients = 0;

/** The client, mended where it would end the process or share what it should not. */
class SturdyClient extends EventStoreDBClient {
  private underWay = 0;
  private isRetired = false;

  constructor({ hosts, discovery, credentials, tls, certificateAuthority }: KurrentAddress) {
    // Connections of equal settings are shared by all clients of a process: half a connection would then be everybody's.
    const keepAliveInterval = KEEP_ALIVE_MS + (clients += 1);
    const [first] = hosts;
    const where = hosts.length > 1 ? { endpoints: hosts } : discovery ? { discover: first } : { endpoint: first };
    const settings = { ...where, nodePreference: LEADER, throwOnAppendFailure: true, keepAliveInterval, keepAliveTimeout: KEEP_ALIVE_MS };
    super(
      settings as SingleNodeOptions,
      { insecure: !tls, ...(certificateAuthority && { rootCertificate: certificateAuthority }) }, credentials,
    );
    const argumentsOf = this.callArguments;
    this.callArguments = (base, call) => {
      const [metadata, options] = argumentsOf(base, call);
      return [metadata, { ...options, interceptors: [namedLeader] }];
    };
    const { handleError } = this;
    this.handleError = (client, error) => handleError(client, error).catch(() => undefined);
  }

  async during<Answer>(call: Promise<Answer>): Promise<Answer> {
    this.underWay += 1;
    try {
      return await call;
    } finally {
      this.underWay -= 1;
      this.closeIfDone();
    }
  }

  /** Closes as soon as what is under way has ended: on a server that is only slow the other calls are well. */
  retire(): void {
    this.isRetired = true;
    this.closeIfDone();
  }

  private closeIfDone(): void {
    if (this.isRetired && this.underWay === 0) void this.close();
  }

  /** The client's own `dispose` waits for streams that never end. */
  async close(): Promise<void> {
    const channel = await within(GRACE_MS, this.getChannel()).catch(() => undefined);
    channel?.close();
  }
}

const isSilence = (error: unknown): boolean => error instanceof Silence || (error as Readonly<{ type?: string }>).type === 'deadline-exceeded';

function position(from: LogPage['from']): ReadPosition {
  switch (from) {
    case 'start': return START;
    case 'end': return END;
    default: return { commit: from, prepare: from };
  }
}
