import type { Instant } from './dates.js';

/** `key` is `<kind>~<subject>~<date>`. */
export type DueJob = Readonly<{ key: string; dueAt: Instant; kind: string; subject: string }>;

/** Wakes the worker when something falls due. It may lose everything: the events decide what is due. */
export abstract class DueJobs {
  abstract plan(job: DueJob): Promise<void>;
  abstract cancel(key: string): Promise<void>;
  abstract onDue(handle: (job: DueJob) => Promise<void>): Promise<void>;
}
