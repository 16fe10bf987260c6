import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Sqlite } from '#lib/adapters-read-model';
import { copyDatabase, sync } from './copy-database.js';
import { dataFilesIn, makeFolder, unproven, type DataFiles } from './data-folder.js';
import { FolderLock } from './lock.js';
import { leafAt, logEnd, type LogEnd } from './log-end.js';
import { LogDamaged, verifyEventFile } from './verify-event-file.js';

/**
 * Copies the truth of a data folder, also while it is in use, into the new folder `target`, which appears only when it is whole.
 * The read models are left out: they follow from the events.
 * @throws NotADataFolder | FolderNotEmpty
 */
export async function backup(folder: string, target: string): Promise<LogEnd> {
  const from = dataFilesOf(folder);
  makeFolder(dirname(target));
  await assertEmpty(target);
  const partial = await mkdtemp(`${target}.partial-`);
  try {
    const end = await copyTruth(from, dataFilesIn(partial));
    await sync(partial);
    await rename(partial, target);
    await sync(dirname(target));
    return end;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

/** Registers first: how far a follower has come is in them, and it may never be beyond the events of the copy. */
async function copyTruth(from: DataFiles, to: DataFiles): Promise<LogEnd> {
  await copyDatabase(from.registers, to.registers);
  return copyLog(from.events, to.events);
}

/** A log only grows: the copy has at least what was there before, and ends with an event that the log has in the same place. */
async function copyLog(from: string, to: string): Promise<LogEnd> {
  const log = Sqlite.open(from, 'read');
  try {
    const before = logEnd(log);
    await copyDatabase(from, to);
    const copied = await reading(to, async (copy) => logEnd(copy));
    const isTheSame = copied.events >= before.events && leafAt(log, copied.events) === copied.lastLeaf;
    if (!isTheSame) throw new LogDamaged(copied.events, 'the copy does not end as the log does');
    return copied;
  } finally {
    log.close();
  }
}

/**
 * Makes a data folder from a backup. `folder` is new or empty; its files get their names when every event is proven.
 * @throws NotADataFolder | FolderInUse | FolderNotEmpty | LogDamaged
 */
export async function restore(copy: string, folder: string): Promise<LogEnd> {
  const from = dataFilesOf(copy);
  const to = dataFilesIn(folder);
  makeFolder(folder);
  if (!existsSync(to.lock)) await assertEmpty(folder);
  const lock = FolderLock.take(to.lock);
  try {
    await assertEmpty(folder, basename(to.lock));
    const end = await copyProven(from, to);
    await rename(unproven(to.events), to.events);
    await rename(unproven(to.registers), to.registers);
    await sync(folder);
    return end;
  } finally {
    lock.release();
  }
}

async function copyProven(from: DataFiles, to: DataFiles): Promise<LogEnd> {
  try {
    await copyDatabase(from.events, unproven(to.events));
    await copyDatabase(from.registers, unproven(to.registers));
    return await reading(unproven(to.events), verifyEventFile);
  } catch (error) {
    await Promise.all([to.events, to.registers].map((file) => rm(unproven(file), { force: true })));
    throw error;
  }
}

async function reading<Answer>(file: string, read: (sqlite: Sqlite) => Promise<Answer>): Promise<Answer> {
  const sqlite = Sqlite.open(file, 'read');
  try {
    return await read(sqlite);
  } finally {
    sqlite.close();
  }
}

function dataFilesOf(folder: string): DataFiles {
  const files = dataFilesIn(folder);
  for (const file of [files.events, files.registers]) if (!existsSync(file)) throw new NotADataFolder(folder, basename(file));
  return files;
}

async function assertEmpty(folder: string, ...except: readonly string[]): Promise<void> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  if (names.some((name) => !except.includes(name))) throw new FolderNotEmpty(folder);
}

export class NotADataFolder extends Error {
  readonly code = 'not-a-data-folder';
  constructor(readonly folder: string, readonly missing: string) {
    super(`${folder} is no data folder: it has no ${missing}`);
  }
}

export class FolderNotEmpty extends Error {
  readonly code = 'folder-not-empty';
  constructor(readonly folder: string) {
    super(`${folder} is not empty`);
  }
}
