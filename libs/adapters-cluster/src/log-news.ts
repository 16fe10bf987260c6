import { EventEmitter, once } from 'node:events';
import { fullJitter } from './deadline.js';
import type { KurrentConnection } from './kurrent-connection.js';
import type { LogReader } from './log-reader.js';
import type { StreamNames } from './stream-names.js';
import type { KurrentTiming } from './timing.js';

export type NewsParts = Readonly<{
  connection: KurrentConnection;
  reader: LogReader;
  names: StreamNames;
  timing: KurrentTiming;
  /** The subscription has come to an end, and is begun anew. */
  onDropped: (cause: unknown) => void;
}>;

/**
 * Wakes those who wait for something new in the log. A subscription is a signal only, and any end of it a drop: the server ends it
 * when it is slow to be read, and it may also fall silent for good, so from time to time we look for ourselves.
 */
export class LogNews {
  private readonly woken = new EventEmitter().setMaxListeners(0);
  /** The newest position known: of an event of ours, and of any that the subscription has told of. */
  private newest = 0n;
  private told = 0n;
  private toldAtMs = 0;
  private drops = 0;
  private stop: (() => void) | undefined;
  private watching: NodeJS.Timeout | undefined;
  private resubscribing: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(private readonly parts: NewsParts) {}

  async changed(after: bigint, signal: AbortSignal): Promise<void> {
    this.begin();
    while (!signal.aborted && !this.isClosed && this.newest <= after) await once(this.woken, 'news', { signal }).catch(() => undefined);
  }

  /** There is an event of ours at `position`. */
  learn(position: bigint): void {
    if (position <= this.newest) return;
    this.newest = position;
    this.woken.emit('news');
  }

  close(): void {
    this.isClosed = true;
    this.stop?.();
    this.stop = undefined;
    clearTimeout(this.watching);
    clearTimeout(this.resubscribing);
    this.woken.emit('news');
  }

  private begin(): void {
    if (this.watching || this.isClosed) return;
    this.watchLater();
    this.subscribe();
  }

  private watchLater(): void {
    this.watching = setTimeout(() => { void this.watchOn(); }, this.parts.timing.watchMs);
  }

  /** One look after the other: each may take longer than the time between them. */
  private async watchOn(): Promise<void> {
    await this.watch();
    if (!this.isClosed) this.watchLater();
  }

  private readonly subscribe = (): void => {
    this.toldAtMs = performance.now();
    this.stop = this.parts.connection.follow({
      // What was written before the subscription began it does not tell.
      onConfirmed: () => { void this.look(); },
      onEvent: ({ stream, position }) => {
        this.drops = 0;
        this.toldAtMs = performance.now();
        this.told = position;
        if (this.parts.names.ours(stream) !== undefined) this.learn(position);
      },
      onEnded: (cause) => { this.dropped(cause); },
    });
  };

  private dropped(cause: unknown): void {
    this.stop = undefined;
    this.parts.onDropped(cause);
    const { resubscribeFirstMs, resubscribeMaxMs } = this.parts.timing;
    this.resubscribing = setTimeout(this.subscribe, fullJitter(this.drops, resubscribeFirstMs, resubscribeMaxMs));
    this.drops += 1;
  }

  private async watch(): Promise<void> {
    const tail = await this.look();
    const isSilent = performance.now() - this.toldAtMs >= this.parts.timing.newsMs;
    if (tail <= this.told || !isSilent || !this.stop) return;
    this.stop();
    this.parts.connection.renew();
    this.dropped(new Error('The subscription tells nothing of what is new in the log'));
  }

  /** Who cannot look now looks again later. Gives back where the log ends. */
  private async look(): Promise<bigint> {
    const { tail, ours } = await this.parts.reader.end().catch(() => ({ tail: 0n, ours: 0n }));
    this.learn(ours);
    return tail;
  }
}
