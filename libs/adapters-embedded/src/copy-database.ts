import { open } from 'node:fs/promises';
import { DatabaseSync, backup } from 'node:sqlite';
import { Sqlite } from '#lib/adapters-read-model';

/** In one step: between steps a writer in another process would make the copying start over, without end. */
const ALL_PAGES = 2 ** 31 - 1;

/** A sound copy of a SQLite file that may be in use, on disk when this resolves. @throws Error when there is no such file */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const source = Sqlite.open(from, 'read');
  try {
    await backup(source.database, to, { rate: ALL_PAGES });
  } finally {
    source.close();
  }
  makeSoundAndSingle(to);
  await sync(to);
}

/** Makes what was written to a file, or what is named in a folder, survive a power cut. */
export async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Without a WAL a copy is one file, which can be read from a medium that cannot be written. */
function makeSoundAndSingle(file: string): void {
  const copy = new DatabaseSync(file);
  try {
    copy.exec('pragma journal_mode = delete');
    const found = copy.prepare('pragma integrity_check(1)').get()?.['integrity_check'];
    if (found !== 'ok') throw new Error(`The copy of ${file} is damaged: ${String(found)}`);
  } finally {
    copy.close();
  }
}
