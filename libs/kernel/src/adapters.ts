import type { Clock } from './clock.port.js';
import type { EventStore } from './event-store.port.js';
import type { ReadModels } from './read-models.port.js';
import type { Registers } from './registers.port.js';

/** Everything a profile supplies. A profile is one function that opens these. */
export type Adapters<Database = unknown> = Readonly<{
  clock: Clock;
  eventStore: EventStore;
  readModels: ReadModels<Database>;
  registers: Registers;
  close: () => Promise<void>;
}>;
