import { SqliteReadModels, SqliteRegisters } from '#lib/adapters-read-model';
import type { Clock, ProfileAdapters } from '#lib/kernel';
import { DataFolder, type DataFiles } from './data-folder.js';
import { SqliteEventStore } from './sqlite-event-store.js';
import { TimerDueJobs } from './timer-due-jobs.js';

export type EmbeddedOptions = Readonly<{ folder: string; clock: Clock; onBroken: (cause: unknown) => void }>;

/**
 * A data folder for this process alone: truth, registers and read models in a SQLite file each. The folder is made where there is none.
 * @throws FolderInUse | RestoreUnfinished
 */
export async function openEmbedded({ folder, ...options }: EmbeddedOptions): Promise<ProfileAdapters> {
  const held = DataFolder.open(folder);
  try {
    const { close, ...adapters } = openFiles(held.files, options);
    return { ...adapters, close: () => close().finally(() => { held.release(); }) };
  } catch (error) {
    held.release();
    throw error;
  }
}

function openFiles(files: DataFiles, { clock, onBroken }: Omit<EmbeddedOptions, 'folder'>): ProfileAdapters {
  const eventStore = SqliteEventStore.open({ file: files.events, clock, onBroken });
  const registers = SqliteRegisters.openFile(files.registers);
  const readModels = SqliteReadModels.openFile(files.read);
  const close = async (): Promise<void> => {
    await eventStore.close();
    await registers.close();
    await readModels.close();
  };
  return { clock, eventStore, registers, readModels, dueJobs: new TimerDueJobs(clock), close };
}
