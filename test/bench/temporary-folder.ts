import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the project, since a machine's folder of temporary files may be in memory, where a commit costs nothing. */
export const OUTPUT = join(import.meta.dirname, '../../..', 'test/output');

const made: string[] = [];

export function temporaryFolder(): string {
  mkdirSync(OUTPUT, { recursive: true });
  const folder = mkdtempSync(join(OUTPUT, 'bench-'));
  made.push(folder);
  return folder;
}

export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
