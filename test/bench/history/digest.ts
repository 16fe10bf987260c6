import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../../..');
const FOLDERS = ['dist/libs', 'templates'];

/** Two programs with the same digest write the same history. */
export function digestOfProgram(): string {
  const digest = createHash('sha256');
  for (const file of FOLDERS.flatMap(filesIn)) digest.update(file).update(readFileSync(join(ROOT, file)));
  return digest.digest('hex').slice(0, 16);
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|json)$/.test(name)).sort().map((name) => join(folder, name));
