import { readFile, rename, writeFile } from 'node:fs/promises';
import type { RegisterEntry } from '#lib/application';
import { Told } from '../told.js';

const OF_KIND: Readonly<Record<RegisterEntry['kind'], string>> = { person: 'personId', draft: 'draftId', access: 'at' };

/** Names and addresses: only its owner may read the file. It appears when it is whole. */
export async function writeRegistersFile(file: string, entries: readonly RegisterEntry[]): Promise<void> {
  await writeFile(`${file}.partial`, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''), { mode: 0o600, flush: true });
  await rename(`${file}.partial`, file);
}

/** @throws Told where a row is no entry of a register */
export async function readRegistersFile(file: string): Promise<readonly RegisterEntry[]> {
  const rows = (await readFile(file, 'utf8')).split('\n');
  return rows.slice(0, -1).map((row, number) => {
    const entry = entryIn(row);
    if (!entry) throw new Told(`Rad ${number + 1} i ${file} är ingen uppgift ur registren.`);
    return entry;
  });
}

function entryIn(row: string): RegisterEntry | undefined {
  try {
    const { kind, entry } = JSON.parse(row) as RegisterEntry;
    return typeof (entry as Readonly<Record<string, unknown>>)[OF_KIND[kind]] === 'string' ? { kind, entry } as RegisterEntry : undefined;
  } catch {
    return undefined;
  }
}
