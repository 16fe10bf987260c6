import { SqliteReadModels, SqliteRegisters } from '#lib/adapters-read-model';
import type { EventStore, ReadModels, Registers } from '#lib/kernel';
import { dataFilesIn } from './data-folder.js';
import { ReadOnlyEventStore } from './read-only-event-store.js';

/** A data folder beside the process that may be running on it. Only its read models may be written, and only to rebuild them. */
export async function openEmbeddedBeside(
  folder: string, access: 'read' | 'rebuild',
): Promise<Readonly<{ eventStore: EventStore; readModels: ReadModels; registers: Registers; close: () => Promise<void> }>> {
  const files = dataFilesIn(folder);
  const eventStore = ReadOnlyEventStore.open(files.events);
  const registers = SqliteRegisters.openFileToRead(files.registers);
  const readModels = access === 'read' ? SqliteReadModels.openFileToRead(files.read) : SqliteReadModels.openFile(files.read);
  const close = async (): Promise<void> => {
    await readModels.close();
    await registers.close();
    await eventStore.close();
  };
  return { eventStore, readModels, registers, close };
}
