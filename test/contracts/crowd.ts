import { EventEmitter } from 'node:events';
import type { EventStore, NewEvent } from '#lib/kernel';
import { Witness, newEvent } from '#lib/testing';

const TRIES_MAX = 50;
const WRITERS = 64;
const ROUNDS = 2;
/** Fewer than writers, so that some are in each other's way. */
const STREAMS = 48;

/** How many events there are when everybody is done. */
export const LANDED = WRITERS * ROUNDS * 2;

/** Many who write at once, as commands do: read, append, and where it is refused or unsure read again; and some who read. */
export class Crowd {
  readonly witness: Witness;
  /** Tells of `a quarter` of what there is to write. */
  readonly progress = new EventEmitter();
  /** The longest that anybody has waited for an answer. */
  slowestMs = 0;
  private landed = 0;

  /** Who follows is another process, and not woken by what is written in this one. */
  constructor(private readonly store: EventStore, private readonly elsewhere: EventStore) {
    this.witness = new Witness(store);
  }

  async write(): Promise<void> {
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => this.writeRounds(writer)));
  }

  /** The ids of the log as they come, until all are there. */
  async follow(): Promise<readonly string[]> {
    const [seen, never] = [[] as string[], new AbortController().signal];
    for (let after = 0n; seen.length < LANDED;) {
      await this.elsewhere.changed(after, never);
      for await (const { id, position } of this.elsewhere.readAll({ after })) {
        seen.push(id);
        after = position;
      }
    }
    return seen;
  }

  private async writeRounds(writer: number): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      await this.land(`2580.goal-${writer % STREAMS}`, ['first', 'second'].map((which) => newEvent(`${which} of ${writer} in ${round}`)));
      this.landed += 2;
      if (this.landed === LANDED / 4) this.progress.emit('a quarter');
      if (this.landed % (LANDED / 8) === 0) await this.witness.read().catch(() => undefined);
    }
  }

  private async land(stream: string, events: readonly NewEvent[]): Promise<void> {
    for (let tries = 0; tries < TRIES_MAX; tries += 1) {
      const ids = await this.idsOf(stream).catch(() => undefined);
      if (ids?.includes(events[0]?.id ?? '')) return;
      if (ids && await this.append(stream, ids.length, events)) return;
    }
    throw new Error(`A writer of ${stream} gave up`);
  }

  private async append(stream: string, length: number, events: readonly NewEvent[]): Promise<boolean> {
    const begunAtMs = performance.now();
    const outcome = await this.witness.append(stream, length === 0 ? 'no-stream' : { revision: length - 1 }, events);
    this.slowestMs = Math.max(this.slowestMs, performance.now() - begunAtMs);
    return outcome.kind === 'acknowledged';
  }

  private async idsOf(stream: string): Promise<readonly string[]> {
    const ids: string[] = [];
    for await (const { id } of this.store.readStream(stream)) ids.push(id);
    return ids;
  }
}
