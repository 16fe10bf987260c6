import { Injectable } from '@nestjs/common';
import { Progress } from '#lib/application';
import { EventStore } from '#lib/kernel';
import { Problem } from '../http/problem.js';
import { positionOf } from './after-token.js';

const WAIT_MS_MAX = 2_000;

/** Lets a reader see what it knows to have been written. */
@Injectable()
export class CaughtUp {
  constructor(private readonly progress: Progress, private readonly store: EventStore) {}

  /** Resolves when every read model has come as far as the mark says, at once where there is none. @throws Problem */
  async with(after: string | undefined): Promise<void> {
    await this.progress.opened();
    if (after === undefined) return;
    const position = positionOf(after);
    if (position > await this.store.head()) throw Problem.at('after-beyond-head');
    const isReached = await this.progress.untilReached(position, AbortSignal.timeout(WAIT_MS_MAX));
    if (!isReached) throw Problem.at('projection-behind', { headers: { 'retry-after': '2' } });
  }
}
