import type { EventStore, ReadModels, Registers } from '#lib/kernel';

/** `rebuild` may replace the read models; the log is only ever read. */
export type Access = 'read' | 'rebuild';
export type Beside = Readonly<{ eventStore: EventStore; readModels: ReadModels; registers: Registers; close: () => Promise<void> }>;

/** The embedded profile's data folder beside a process that may be running on it: for the command line. */
export async function openBeside(folder: string, access: Access): Promise<Beside> {
  return (await import('#lib/adapters-embedded')).openEmbeddedBeside(folder, access);
}

/** A copy of a data folder, also while it is in use. `target` is a new folder. */
export async function backUp(folder: string, target: string): Promise<void> {
  await (await import('#lib/adapters-embedded')).backup(folder, target);
}

/** A data folder made again from a copy. `folder` is a new one. */
export async function restoreFrom(copy: string, folder: string): Promise<void> {
  await (await import('#lib/adapters-embedded')).restore(copy, folder);
}
