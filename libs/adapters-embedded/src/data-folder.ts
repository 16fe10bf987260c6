import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FolderLock } from './lock.js';

/**
 * `events` and `registers` are the truth and in every backup; `read` can be made again from them.
 * The folder holds persons' names and addresses: only its owner may look into it.
 */
export type DataFiles = Readonly<{ events: string; registers: string; read: string; lock: string }>;

export const dataFilesIn = (folder: string): DataFiles => ({
  events: join(folder, 'events.db'), registers: join(folder, 'registers.db'), read: join(folder, 'read.db'), lock: join(folder, 'lock.db'),
});

/** The name of a file that is being restored and not yet proven. */
export const unproven = (file: string): string => `${file}.partial`;

export const makeFolder = (folder: string): void => { mkdirSync(folder, { recursive: true, mode: 0o700 }); };

/** A data folder held by this process alone. */
export class DataFolder {
  private constructor(readonly files: DataFiles, private readonly lock: FolderLock) {}

  /** Makes the folder where there is none. @throws FolderInUse | RestoreUnfinished */
  static open(folder: string): DataFolder {
    makeFolder(folder);
    const files = dataFilesIn(folder);
    const lock = FolderLock.take(files.lock);
    if (![files.events, files.registers].some((file) => existsSync(unproven(file)))) return new DataFolder(files, lock);
    lock.release();
    throw new RestoreUnfinished(folder);
  }

  release(): void {
    this.lock.release();
  }
}

/** Starting on a folder that a restore was interrupted in could begin an empty log beside restored registers. */
export class RestoreUnfinished extends Error {
  readonly code = 'restore-unfinished';
  constructor(readonly folder: string) {
    super(`A restore into ${folder} was interrupted: empty the folder and restore again`);
  }
}
