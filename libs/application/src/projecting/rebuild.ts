import { setImmediate } from 'node:timers/promises';
import { BEGINNING, type AnyProjection, type Checkpoint, type Indexed, type ReadModels, type Rebuilding, type TableChange } from '#lib/kernel';
import type { Source } from '../stream-states.js';
import { checkpointAt, logPage } from './log-page.js';
import { TemporalFold } from './temporal-fold.js';

export type Rebuild = Readonly<{
  source: Source;
  readModels: Pick<ReadModels, 'beside'>;
  projections: readonly AnyProjection[];
  /** Called after each page with the number of events taken so far. */
  onProgress?: (events: number) => void;
}>;

/** Few at a time: what is read must not outlive its turn, or collecting it costs as much as reading it. */
const PAGE_EVENTS = 128;
const FINISHED_ROWS_MAX = 5_000;
const HELD_ROWS_MAX = 100_000;

/**
 * Makes these read models again from the first event, beside the live ones, and puts them in their place when they have caught up.
 * A failure leaves the live ones as they were; one that was killed is gone on with from where all that it held was last written. It may run in
 * another thread or process than the live runner, which goes on from there.
 * @throws ProjectionFailed | UnreadableEvent | StorageFull | Unavailable
 */
export async function rebuild(wanted: Rebuild): Promise<Checkpoint> {
  const rebuilding = await besideOf(wanted);
  try {
    const reached = await fill(rebuilding, wanted);
    await rebuilding.swapIn();
    return reached;
  } catch (error) {
    await rebuilding.abandon();
    throw error;
  }
}

/** What was made of a longer log, before an older backup of it was restored, is of no use. */
async function besideOf({ source, readModels, projections }: Rebuild): Promise<Rebuilding<unknown>> {
  const rebuilding = await readModels.beside(projections);
  if (rebuilding.from.position <= await source.store.head()) return rebuilding;
  await rebuilding.abandon();
  return readModels.beside(projections);
}

async function fill({ into, from }: Rebuilding<unknown>, { source, projections, onProgress = () => undefined }: Rebuild): Promise<Checkpoint> {
  const folds = projections.map((projection) => new TemporalFold(projection, from.index === BEGINNING.index));
  let written = from;
  let reached = from;
  for (;;) {
    const events = await pageAfter(source, reached);
    const last = events.at(-1);
    if (last) reached = checkpointAt(last);
    for (const fold of folds) await fold.take(events, into);
    written = await write(into, folds, { written, reached, isLast: !last });
    if (!last) return reached;
    onProgress(reached.index);
    // Everything above may have been done without leaving this turn: who shows how far it has come must get theirs.
    await setImmediate();
  }
}

async function pageAfter(source: Source, after: Checkpoint): Promise<readonly Indexed[]> {
  const { events, unreadable } = await logPage(source, after, PAGE_EVENTS);
  if (unreadable !== undefined && events.length === 0) throw unreadable;
  return events;
}

type Progress = Readonly<{ written: Checkpoint; reached: Checkpoint; isLast: boolean }>;

/** Finished rows are written when there are many of them. Open ones wait for their end, unless there are too many to hold. */
async function write(into: ReadModels, folds: readonly TemporalFold[], { written, reached, isLast }: Progress): Promise<Checkpoint> {
  const finished = sum(folds.map(({ size }) => size.finished));
  const held = sum(folds.map(({ size }) => size.held));
  if (isLast || held > HELD_ROWS_MAX) return apply(into, written, reached, folds.map((fold) => fold.takeAll()));
  if (finished > FINISHED_ROWS_MAX) return apply(into, written, written, folds.map((fold) => fold.takeFinished()));
  return written;
}

async function apply(into: ReadModels, from: Checkpoint, to: Checkpoint, changes: readonly TableChange[]): Promise<Checkpoint> {
  await into.apply({ from, to, changes });
  return to;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
