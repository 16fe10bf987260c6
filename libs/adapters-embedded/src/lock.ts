import { DatabaseSync } from 'node:sqlite';
import { isBusy } from './sqlite-failure.js';

/** One process for a data folder. The kernel lets go of the lock when the process ends, in whatever way. */
export class FolderLock {
  private constructor(private readonly database: DatabaseSync) {}

  /** `file` is made where there is none. @throws FolderInUse */
  static take(file: string): FolderLock {
    const database = new DatabaseSync(file);
    try {
      // Nothing is ever written: a journal would only lie about.
      database.exec('pragma journal_mode = memory; begin exclusive');
      return new FolderLock(database);
    } catch (cause) {
      database.close();
      throw isBusy(cause) ? new FolderInUse(file, { cause }) : cause;
    }
  }

  release(): void {
    this.database.close();
  }
}

export class FolderInUse extends Error {
  readonly code = 'folder-in-use';
  constructor(readonly lockFile: string, options?: ErrorOptions) {
    super(`Another process is running on this data folder: it holds ${lockFile}`, options);
  }
}
