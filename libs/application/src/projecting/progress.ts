import type { AnyProjection } from '#lib/kernel';
import type { Standing } from './standing.js';

/** How far the read models have come: for readers who wait for what they wrote, and for whoever supervises. */
export abstract class Progress {
  /** Resolves when the read models are there to be asked. @throws Unavailable | StorageFull */
  abstract opened(): Promise<void>;

  abstract standings(): Promise<readonly Standing[]>;

  /** Whether these projections (all where left out) reach `position` before `signal` aborts. */
  abstract untilReached(position: bigint, signal: AbortSignal, projections?: readonly AnyProjection[]): Promise<boolean>;
}
