import type { Clock } from './clock.port.js';
import type { DueJobs } from './due-jobs.port.js';
import type { EventStore } from './event-store.port.js';
import type { Leadership } from './leadership.port.js';
import type { Notifier } from './notifier.port.js';
import type { ReadModels } from './read-models.port.js';
import type { Registers } from './registers.port.js';
import type { Trouble } from './trouble.js';

/** Everything a profile supplies. A profile is one function that opens these. */
export type Adapters<Database = unknown> = Readonly<{
  clock: Clock;
  eventStore: EventStore;
  readModels: ReadModels<Database>;
  registers: Registers;
  dueJobs: DueJobs;
  notifier: Notifier;
  /** Among processes that share these stores. Where there is none, this process is alone and does all of the work. */
  leadership?: Leadership;
  /** What is behind an error of these stores, where their drivers tell more than the ports do. */
  troubleOf?: (error: unknown) => Trouble;
  close: () => Promise<void>;
}>;

/** What a profile's own adapters are; how letters leave is the same in both. */
export type ProfileAdapters<Database = unknown> = Omit<Adapters<Database>, 'notifier'>;
