import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SqliteReadModels, SqliteRegisters } from '#lib/adapters-read-model';
import type { Adapters, Clock } from '#lib/kernel';
import { SqliteEventStore } from './sqlite-event-store.js';

export type EmbeddedOptions = Readonly<{ folder: string; clock: Clock; onBroken: (cause: unknown) => void }>;

/** A data folder for one process: truth, registers and read models in a SQLite file each. The folder is made where there is none. */
export async function openEmbedded({ folder, clock, onBroken }: EmbeddedOptions): Promise<Adapters> {
  mkdirSync(folder, { recursive: true });
  const eventStore = SqliteEventStore.open({ file: join(folder, 'events.db'), clock, onBroken });
  const registers = SqliteRegisters.openFile(join(folder, 'registers.db'));
  const readModels = SqliteReadModels.openFile(join(folder, 'read.db'));
  const close = async (): Promise<void> => {
    await eventStore.close();
    await registers.close();
    await readModels.close();
  };
  return { clock, eventStore, registers, readModels, close };
}
