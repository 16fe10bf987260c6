export { backup, FolderNotEmpty, NotADataFolder, restore } from './backup.js';
export { DataFolder, RestoreUnfinished, type DataFiles } from './data-folder.js';
export { FolderInUse } from './lock.js';
export type { LogEnd } from './log-end.js';
export * from './open-embedded.js';
export * from './open-embedded-beside.js';
export * from './read-only-event-store.js';
export * from './sqlite-event-store.js';
export { LogDamaged } from './verify-event-file.js';
