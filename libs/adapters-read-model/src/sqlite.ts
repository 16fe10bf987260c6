import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { isNativeError } from 'node:util/types';
import { StorageFull, Unavailable } from '#lib/kernel';

/** Who may write, and whether a commit survives a power cut (FULL) or may be lost because it can be made again (NORMAL). */
export type SqliteAccess = 'read' | 'write-full' | 'write-normal';

/** Before this version a checkpoint racing with a write could corrupt the file (sqlite.org/wal.html#walresetbug). */
const VERSION_MIN = '3.51.3';
const STATEMENTS_MAX = 500;
/** What can be made again is written in bulk: room to sort an index, and for the pages that batch after batch touches. */
const BULK_CACHE_KIB = 16 * 1_024;
/** 16 MiB of the WAL: fewer, since a page that many batches touch is copied to its place once. */
const BULK_CHECKPOINT_PAGES = 4_096;
const READER_BUSY_MS = 5_000;

/** One connection to a SQLite file, with its statements kept by their SQL. `:memory:` is a database of its own. */
export class Sqlite {
  private readonly statements = new Map<string, StatementSync>();

  private constructor(readonly database: DatabaseSync) {}

  /** @throws Error when SQLite is too old or a setting does not take. */
  static open(file: string, access: SqliteAccess): Sqlite {
    const database = new DatabaseSync(file, { readOnly: access === 'read' });
    const sqlite = new Sqlite(database);
    try {
      assertVersion(sqlite.value('select sqlite_version()'));
      for (const [pragma, setting] of settings(file, access)) sqlite.set(pragma, setting);
      return sqlite;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  prepare(sql: string): StatementSync {
    const kept = this.statements.get(sql);
    if (kept) return kept;
    const statement = this.database.prepare(sql);
    this.makeRoom();
    this.statements.set(sql, statement);
    return statement;
  }

  /** The first column of the first row. */
  value(sql: string, ...parameters: readonly SQLInputValue[]): unknown {
    const row = this.database.prepare(sql).get(...parameters);
    return row && Object.values(row)[0];
  }

  /** All of `work` or nothing. It may not be async: no other write may come in between. @throws StorageFull | Unavailable */
  transaction<Result>(work: () => Result): Result {
    try {
      this.database.exec('begin immediate');
      const result = work();
      this.database.exec('commit');
      return result;
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('rollback');
      throw asPortError(error);
    }
  }

  close(): void {
    this.statements.clear();
    if (this.database.isOpen) this.database.close();
  }

  private set(pragma: string, setting: string | number): void {
    this.database.exec(`pragma ${pragma} = ${setting}`);
    const taken = this.value(`pragma ${pragma}`);
    if (taken !== setting) throw new Error(`SQLite did not take ${pragma} = ${setting}: it says ${String(taken)}`);
  }

  private makeRoom(): void {
    const [oldest] = this.statements.keys();
    if (this.statements.size >= STATEMENTS_MAX && oldest !== undefined) this.statements.delete(oldest);
  }
}

/** A writer never waits in SQLite, since that would stop the whole process; who called it tries again. */
function settings(file: string, access: SqliteAccess): readonly (readonly [pragma: string, setting: string | number])[] {
  const common = [['trusted_schema', 0], ['mmap_size', 0]] as const;
  if (file === ':memory:') return [['trusted_schema', 0]];
  if (access === 'read') return [...common, ['busy_timeout', READER_BUSY_MS]];
  const writing = [...common, ['busy_timeout', 0], ['journal_mode', 'wal'], ['foreign_keys', 1]] as const;
  return access === 'write-full' ? [...writing, ['synchronous', 2]] : [
    ...writing, ['synchronous', 1], ['cache_size', -BULK_CACHE_KIB], ['wal_autocheckpoint', BULK_CHECKPOINT_PAGES],
  ];
}

function assertVersion(version: unknown): void {
  if (numbered(String(version)) < numbered(VERSION_MIN)) throw new Error(`SQLite ${String(version)} is older than ${VERSION_MIN}`);
}

const numbered = (version: string): number =>
  version.split('.').reduce((number, part) => number * 1_000 + Number(part), 0);

const [BUSY, LOCKED, READONLY, FULL] = [5, 6, 8, 13];

/** SQLite's own error as the port speaks of it; any other error as it is. */
export function asPortError(error: unknown): unknown {
  if (!isNativeError(error)) return error;
  switch (resultCodeOf(error)) {
    case BUSY: case LOCKED: return new Unavailable(error.message, { cause: error });
    case READONLY: case FULL: return new StorageFull(error.message, { cause: error });
    default: return error;
  }
}

/** SQLite's primary result code, 0 where the error is not SQLite's. `instanceof` would miss Node's own errors wherever code runs in a realm of its own. */
export const resultCodeOf = (error: unknown): number => (isNativeError(error) && 'errcode' in error ? Number(error.errcode) & 0xff : 0);
