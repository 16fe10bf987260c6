import { join } from 'node:path';
import { SqliteReadModels, SqliteRegisters } from '#lib/adapters-read-model';
import type { EventStore, ReadModels, Registers } from '#lib/kernel';
import { ReadOnlyEventStore } from './read-only-event-store.js';

/** A data folder beside the process that may be running on it. Only its read models may be written, and only to rebuild them. */
export async function openEmbeddedBeside(
  folder: string, access: 'read' | 'rebuild',
): Promise<Readonly<{ eventStore: EventStore; readModels: ReadModels; registers: Registers; close: () => Promise<void> }>> {
  const eventStore = ReadOnlyEventStore.open(join(folder, 'events.db'));
  const registers = SqliteRegisters.openFileToRead(join(folder, 'registers.db'));
  const file = join(folder, 'read.db');
  const readModels = access === 'read' ? SqliteReadModels.openFileToRead(file) : SqliteReadModels.openFile(file);
  const close = async (): Promise<void> => {
    await readModels.close();
    await registers.close();
    await eventStore.close();
  };
  return { eventStore, readModels, registers, close };
}
