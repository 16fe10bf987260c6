import { setTimeout } from 'node:timers/promises';
import type { AnyProjection, ReadModels } from '#lib/kernel';
import { Progress } from './progress.js';
import type { Standing } from './standing.js';

const LOOK_AGAIN_MS = 20;

/** The read models' progress as seen from a process that does not project: their checkpoints are looked at again and again. */
export class PolledProgress extends Progress {
  private opening: Promise<void> | undefined;

  constructor(private readonly readModels: ReadModels, private readonly projections: readonly AnyProjection[]) { super(); }

  /** Whoever comes first makes the tables, a reader or who projects. A server that was away then is asked again. */
  override async opened(): Promise<void> {
    this.opening ??= this.readModels.open(this.projections);
    try {
      await this.opening;
    } catch (error) {
      this.opening = undefined;
      throw error;
    }
  }

  override async standings(): Promise<readonly Standing[]> {
    await this.opened();
    return Promise.all(this.projections.map(async (projection) => (
      { projection, at: await this.readModels.checkpoint(projection), stopped: null })));
  }

  override async untilReached(position: bigint, signal: AbortSignal, projections = this.projections): Promise<boolean> {
    while (!signal.aborted) {
      const standings = await this.standings();
      if (standings.every(({ projection, at }) => at.position >= position || !projections.includes(projection))) return true;
      await setTimeout(LOOK_AGAIN_MS, undefined, { signal }).catch(() => undefined);
    }
    return false;
  }
}
