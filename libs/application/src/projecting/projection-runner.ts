import { setImmediate, setTimeout } from 'node:timers/promises';
import { CheckpointMoved, type AnyProjection, type Checkpoint, type ReadModels } from '#lib/kernel';
import type { Source } from '../stream-states.js';
import { Progress } from './progress.js';
import { step, type Group, type Stopped } from './projection-step.js';
import { WaitingRoom, type Standing } from './standing.js';

export type RunnerOptions = Readonly<{
  source: Source;
  readModels: ReadModels;
  projections: readonly AnyProjection[];
  /** A projection cannot take an event: somebody must mend the program. */
  onStopped: (stopped: Stopped) => void;
  /** The log or the database cannot be reached; the runner tries again. */
  onTrouble: (error: unknown) => void;
}>;

const LIVE_EVENTS_MAX = 500;
/** While nobody reads yet, larger batches are quicker. */
const CATCH_UP_EVENTS_MAX = 5_000;
const PAUSE_MS_MIN = 10;
const PAUSE_MS_MAX = 5_000;

/** Follows the log and keeps the read models up to date. Projections at equal checkpoints share one reading of it. */
export class ProjectionRunner extends Progress {
  private standing: readonly Standing[] = [];
  private readonly waiting = new WaitingRoom();
  private readonly abort = new AbortController();
  private following: Promise<void> = Promise.resolve();
  private readonly opening = Promise.withResolvers<void>();
  private isLive = false;

  constructor(private readonly options: RunnerOptions) { super(); }

  override opened(): Promise<void> { return this.opening.promise; }

  override async standings(): Promise<readonly Standing[]> {
    return this.standing;
  }

  async start(): Promise<void> {
    await this.options.readModels.open(this.options.projections);
    const standing: Standing[] = [];
    for (const projection of this.options.projections) standing.push({ projection, at: await this.options.readModels.checkpoint(projection), stopped: null });
    this.standing = standing;
    this.opening.resolve();
    this.following = this.follow();
  }

  /** Resolves when the batch at hand is done. */
  async stop(): Promise<void> {
    this.abort.abort();
    await this.following;
  }

  /** Whether these projections reach `position` before `signal` aborts. One that is stopped before it never does: that is told at once. */
  override untilReached(position: bigint, signal: AbortSignal, projections: readonly AnyProjection[] = this.options.projections): Promise<boolean> {
    const reached = this.waiting.wait(position, projections, AbortSignal.any([signal, this.abort.signal]));
    this.waiting.tell(this.standing);
    return reached;
  }

  private async follow(): Promise<void> {
    const { signal } = this.abort;
    for (let pauseMs = PAUSE_MS_MIN; !signal.aborted && this.running().length > 0;) {
      try {
        await this.advanceOrWait(signal);
        pauseMs = PAUSE_MS_MIN;
      } catch (error) {
        this.options.onTrouble(error);
        await setTimeout(pauseMs, undefined, { signal }).catch(() => undefined);
        pauseMs = Math.min(pauseMs * 2, PAUSE_MS_MAX);
      }
    }
  }

  private async advanceOrWait(signal: AbortSignal): Promise<void> {
    if (!(await this.advance())) await this.options.source.store.changed(this.furthest(), signal);
    // Everything above may have been done without leaving this turn: others must get theirs.
    await setImmediate();
  }

  /** One step for each group; whether any of them moved. */
  private async advance(): Promise<boolean> {
    let hasMoved = false;
    for (const group of this.groups()) {
      hasMoved = (await this.advanceGroup(group)) || hasMoved;
      if (this.abort.signal.aborted) return true;
    }
    if (!hasMoved) this.isLive = true;
    return hasMoved;
  }

  private async advanceGroup(group: Group): Promise<boolean> {
    try {
      const { at, stopped } = await step(this.options, group, this.isLive ? LIVE_EVENTS_MAX : CATCH_UP_EVENTS_MAX);
      this.move(group, at, stopped);
      return at !== group.at || stopped.length > 0;
    } catch (error) {
      if (!(error instanceof CheckpointMoved)) throw error;
      await this.reload(group);
      return true;
    }
  }

  private move({ projections }: Group, at: Checkpoint, stopped: readonly Stopped[]): void {
    this.standing = this.standing.map((standing) => (!projections.includes(standing.projection) ? standing : {
      ...standing, at, stopped: stopped.find(({ projection }) => projection === standing.projection.name) ?? null,
    }));
    for (const one of stopped) this.options.onStopped(one);
    this.waiting.tell(this.standing);
  }

  /** Somebody has rebuilt these tables: they stand elsewhere now. */
  private async reload({ projections }: Group): Promise<void> {
    const checkpoints = await Promise.all(projections.map((projection) => this.options.readModels.checkpoint(projection)));
    this.standing = this.standing.map((standing) => {
      const at = checkpoints[projections.indexOf(standing.projection)];
      return at ? { ...standing, at } : standing;
    });
  }

  private running(): readonly Standing[] {
    return this.standing.filter(({ stopped }) => stopped === null);
  }

  private groups(): readonly Group[] {
    const byPosition = Map.groupBy(this.running(), ({ at }) => at.position);
    return [...byPosition.values()].flatMap(([first, ...others]) => (
      first ? [{ at: first.at, projections: [first, ...others].map(({ projection }) => projection) }] : []));
  }

  private furthest(): bigint {
    return this.running().reduce((furthest, { at }) => (at.position > furthest ? at.position : furthest), 0n);
  }
}
