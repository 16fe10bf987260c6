import { setTimeout } from 'node:timers/promises';
import { Unavailable } from '#lib/kernel';
import type { Sqlite } from './sqlite.js';

const ATTEMPTS_MAX = 500;
const PAUSE_MS = 5;

/**
 * One transaction, as soon as no other process or thread is writing: that is waited for here, never inside SQLite.
 * @throws Unavailable after some seconds | StorageFull
 */
export async function whenFree<Result>(sqlite: Sqlite, work: (sqlite: Sqlite) => Result, attemptsLeft = ATTEMPTS_MAX): Promise<Result> {
  try {
    return sqlite.transaction(() => work(sqlite));
  } catch (error) {
    if (!(error instanceof Unavailable) || attemptsLeft === 1) throw error;
  }
  await setTimeout(PAUSE_MS);
  return whenFree(sqlite, work, attemptsLeft - 1);
}
