import type { Instant } from './dates.js';

/** `key` names what falls due; nothing else is told of it. */
export type DueJob = Readonly<{ key: string; dueAt: Instant }>;

/** Nothing is planned further ahead: long delays are what timers and queues get wrong, and whoever plans looks again before then. */
export const PLAN_AHEAD_MS_MAX = 86_400_000;

/** `failed` is told what `handle` failed with. */
export type Waking = Readonly<{ handle: (key: string) => Promise<void>; failed: (error: unknown) => void }>;

/**
 * Wakes when something falls due. It may lose everything, and may wake twice: the events decide what is due, and a sweep adds what
 * is missing.
 */
export abstract class DueJobs {
  /**
   * Of jobs with a key that is planned already the time is moved.
   * @throws RangeError further ahead than `PLAN_AHEAD_MS_MAX`, or a key of other characters than letters, digits, `~` and `-`; Unavailable
   */
  abstract plan(jobs: readonly DueJob[]): Promise<void>;
  /** Keys that are not planned are none. @throws Unavailable */
  abstract cancel(keys: readonly string[]): Promise<void>;
  /** What is to wake somebody, the earliest first. @throws Unavailable */
  abstract planned(): Promise<readonly DueJob[]>;
  /**
   * Hands over the keys of jobs when they fall due, never earlier, some at once. One that is failed with is forgotten.
   * Resolves when `signal` has aborted and what is at hand is done, or has had its time.
   */
  abstract wake(waking: Waking, signal: AbortSignal): Promise<void>;
  /** How far this process's clock is ahead of the one that jobs are kept by. @throws Unavailable */
  abstract clockAheadMs(): Promise<number>;
  abstract close(): Promise<void>;
}

/** @throws RangeError where a job is none that every adapter can keep */
export function checkDueJob({ key, dueAt }: DueJob, now: Instant): void {
  if (!/^[A-Za-z][A-Za-z0-9~-]{0,199}$/.test(key)) throw new RangeError(`No key of a job: ${key}`);
  if (!(Date.parse(dueAt) - Date.parse(now) <= PLAN_AHEAD_MS_MAX)) throw new RangeError(`Further ahead than a day: ${key}, ${dueAt}`);
}
