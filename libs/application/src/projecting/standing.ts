import type { AnyProjection, Checkpoint } from '#lib/kernel';
import type { Stopped } from './projection-step.js';

/** Where a projection stands. */
export type Standing = Readonly<{ projection: AnyProjection; at: Checkpoint; stopped: Stopped | null }>;

type Waiting = Readonly<{ position: bigint; projections: readonly AnyProjection[]; answer: (isReached: boolean) => void }>;

/** Those who wait for projections to reach a position. */
export class WaitingRoom {
  private readonly waiting = new Set<Waiting>();

  /** Whether the position is reached before `signal` aborts, as far as `tell` is told. */
  wait(position: bigint, projections: readonly AnyProjection[], signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const giveUp = () => waiting.answer(false);
      const waiting: Waiting = {
        position, projections,
        answer: (isReached) => {
          this.waiting.delete(waiting);
          signal.removeEventListener('abort', giveUp);
          resolve(isReached);
        },
      };
      this.waiting.add(waiting);
      signal.addEventListener('abort', giveUp);
      if (signal.aborted) giveUp();
    });
  }

  /** Answers all who have their answer: yes when every projection is there, no when one is stopped before it. */
  tell(standings: readonly Standing[]): void {
    for (const { position, projections, answer } of this.waiting) {
      const behind = standings.filter(({ projection, at }) => at.position < position && projections.includes(projection));
      if (behind.length === 0) answer(true);
      else if (behind.some(({ stopped }) => stopped !== null)) answer(false);
    }
  }
}
