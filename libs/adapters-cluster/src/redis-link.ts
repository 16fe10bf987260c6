import { Redis } from 'ioredis';
import { Unavailable } from '#lib/kernel';
import { within } from './deadline.js';

const CONNECT_MS = 2_000;
const ANSWER_MS = 5_000;
const AGAIN_MS_MAX = 2_000;
const ASK_TIME_EVERY_MS = 1_000;

/** Anything else would throw planned jobs away to make room. */
const KEEPS_ALL = 'noeviction';

const againAfterMs = (tries: number): number => Math.min(tries * 100, AGAIN_MS_MAX);

/** One Redis server: commands that end, in an answer or in Unavailable, and the settings of a worker's own connections. */
export class RedisLink {
  private asked = { atMs: -Infinity, nowMs: 0 };

  private constructor(readonly commands: Redis, private readonly url: string) {}

  /** One that is away is asked when it comes. @throws RedisEvicts where the server can be asked, and would throw jobs away */
  static async open(url: string, onTrouble: (cause: unknown) => void): Promise<RedisLink> {
    const commands = new Redis(url, {
      enableOfflineQueue: false, maxRetriesPerRequest: 1, connectTimeout: ANSWER_MS, commandTimeout: ANSWER_MS, retryStrategy: againAfterMs,
    });
    commands.on('error', onTrouble);
    const link = new RedisLink(commands, url);
    await link.assertKeepsAll().catch((error: unknown) => {
      if (!(error instanceof RedisEvicts)) return;
      link.close();
      throw error;
    });
    // Another server may have come in its place.
    commands.on('ready', () => { void link.assertKeepsAll().catch(onTrouble); });
    return link;
  }

  async ask<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    try {
      return await within(ANSWER_MS, call());
    } catch (cause) {
      throw new Unavailable('Redis does not answer', { cause });
    }
  }

  /** Milliseconds since 1970, by the server's clock: asked for once a second, and counted on from by time that nobody can set. */
  async now(): Promise<number> {
    if (performance.now() - this.asked.atMs > ASK_TIME_EVERY_MS) {
      const [seconds, microseconds] = await this.commands.time();
      this.asked = { atMs: performance.now(), nowMs: Number(seconds) * 1_000 + Math.floor(Number(microseconds) / 1_000) };
    }
    return Math.floor(this.asked.nowMs + performance.now() - this.asked.atMs);
  }

  /** A worker waits in a call for work to come, and for a server that is away: until it is told to stop, since BullMQ leaves a connection trying when it disconnects. */
  forWorker(signal: AbortSignal): Readonly<{ url: string; maxRetriesPerRequest: null; connectTimeout: number; retryStrategy: (tries: number) => number | null }> {
    return { url: this.url, maxRetriesPerRequest: null, connectTimeout: ANSWER_MS, retryStrategy: (tries) => (signal.aborted ? null : againAfterMs(tries)) };
  }

  close(): void { this.commands.disconnect(); }

  private async assertKeepsAll(): Promise<void> {
    if (this.commands.status !== 'ready') await within(CONNECT_MS, new Promise<void>((resolve) => { this.commands.once('ready', () => { resolve(); }); }));
    const policy = /maxmemory_policy:(\S+)/.exec(await this.ask(() => this.commands.info('memory')))?.[1] ?? KEEPS_ALL;
    if (policy !== KEEPS_ALL) throw new RedisEvicts(policy);
  }
}

/** The server throws keys away when its memory is full. */
export class RedisEvicts extends Error {
  constructor(readonly policy: string) {
    super(`Redis throws jobs away when it is full (maxmemory-policy ${policy}): it must be ${KEEPS_ALL}`);
  }
}
