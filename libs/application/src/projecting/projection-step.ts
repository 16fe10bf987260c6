import type { AnyProjection, Checkpoint, Indexed, ReadModels, TableChange } from '#lib/kernel';
import type { Source } from '../stream-states.js';
import { checkpointAt, logPage } from './log-page.js';
import { ProjectionFailed, TemporalFold } from './temporal-fold.js';

/** A projection that cannot take the event at `index`. It stands before it until the program is mended. */
export type Stopped = Readonly<{ projection: string; index: number; error: unknown }>;

export type Projecting = Readonly<{ source: Source; readModels: ReadModels }>;

/** Projections at one checkpoint. */
export type Group = Readonly<{ at: Checkpoint; projections: readonly AnyProjection[] }>;

/**
 * Takes a group one page of the log further, in one transaction. Where an event stops some of its projections, the group is first
 * brought up to just before that event. @throws CheckpointMoved | StorageFull | Unavailable
 */
export async function step(projecting: Projecting, group: Group, limit: number): Promise<Readonly<{ at: Checkpoint; stopped: readonly Stopped[] }>> {
  const { events, unreadable } = await logPage(projecting.source, group.at, limit);
  if (unreadable !== undefined && events.length === 0) return { at: group.at, stopped: group.projections.map(stoppedAfter(group.at, unreadable)) };
  for (let count = events.length; count > 0; count = Math.floor(count / 2)) {
    const { changes, failed } = await foldAll(projecting.readModels, group.projections, events.slice(0, count));
    if (failed.length > 0 && count > 1) continue;
    if (failed.length > 0) return { at: group.at, stopped: failed };
    return { at: await applied(projecting.readModels, group.at, events[count - 1], changes), stopped: [] };
  }
  return { at: group.at, stopped: [] };
}

const stoppedAfter = (at: Checkpoint, error: unknown) => ({ name }: AnyProjection): Stopped => ({ projection: name, index: at.index + 1, error });

type Folded = Readonly<{ changes: readonly TableChange[]; failed: readonly Stopped[] }>;

async function foldAll(readModels: ReadModels, projections: readonly AnyProjection[], events: readonly Indexed[]): Promise<Folded> {
  const changes: TableChange[] = [];
  const failed: Stopped[] = [];
  for (const projection of projections) {
    try {
      changes.push(await fold(readModels, projection, events));
    } catch (error) {
      failed.push(stopped(error));
    }
  }
  return { changes, failed };
}

async function fold(readModels: ReadModels, projection: AnyProjection, events: readonly Indexed[]): Promise<TableChange> {
  const rows = new TemporalFold(projection, false);
  await rows.take(events, readModels);
  return rows.takeAll();
}

/** Only a bug in the projection stops it: trouble with a database passes. */
function stopped(error: unknown): Stopped {
  if (!(error instanceof ProjectionFailed)) throw error;
  return { projection: error.projection, index: error.index, error: error.cause };
}

async function applied(readModels: ReadModels, from: Checkpoint, last: Indexed | undefined, changes: readonly TableChange[]): Promise<Checkpoint> {
  if (!last) return from;
  const to = checkpointAt(last);
  await readModels.apply({ from, to, changes });
  return to;
}
