import { Injectable } from '@nestjs/common';
import { Progress } from '#lib/application';
import { EventStore } from '#lib/kernel';
import { StoreWatch } from '../health/store-watch.js';
import { Problem } from '../http/problem.js';
import { positionOf } from './after-token.js';

const WAIT_MS_MAX = 2_000;

/** Lets a reader see what it knows to have been written. */
@Injectable()
export class CaughtUp {
  constructor(private readonly progress: Progress, private readonly store: EventStore, private readonly watch: StoreWatch) {}

  /** Resolves when every read model has come as far as the mark says, at once where there is none. @throws Problem */
  async with(after: string | undefined): Promise<void> {
    await this.progress.opened();
    if (after === undefined) return;
    const position = positionOf(after);
    if (await this.isReached(position)) return;
    // A log that cannot be asked is not waited for.
    if (!this.watch.isLogAway && position > await this.store.head()) throw Problem.at('after-beyond-head');
    const isReached = await this.progress.untilReached(position, AbortSignal.timeout(WAIT_MS_MAX));
    if (!isReached) throw Problem.at('projection-behind', { headers: { 'retry-after': '2' } });
  }

  private async isReached(position: bigint): Promise<boolean> {
    return (await this.progress.standings()).every(({ at }) => at.position >= position);
  }
}
