import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the project, since a machine's folder of temporary files may be in memory, where a commit costs nothing. */
export const OUTPUT = join(import.meta.dirname, '../../..', 'test/output');

const FOLDERS = join(OUTPUT, 'bench');
const LEFT_BEHIND_HOURS = 1;

const made: string[] = [];

export function temporaryFolder(): string {
  mkdirSync(FOLDERS, { recursive: true });
  const folder = mkdtempSync(join(FOLDERS, `${process.pid}-`));
  made.push(folder);
  return folder;
}

/** Also those that a bench which was killed left behind. */
export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  removeOlder(FOLDERS, LEFT_BEHIND_HOURS);
}

/** What in the folder nobody has touched for so many hours. */
export function removeOlder(folder: string, hours: number): void {
  mkdirSync(folder, { recursive: true });
  const before = Date.now() - hours * 3_600_000;
  for (const path of readdirSync(folder).map((name) => join(folder, name))) {
    const touchedMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (touchedMs < before) rmSync(path, { recursive: true, force: true });
  }
}
