import { existsSync } from 'node:fs';
import { open, rename, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { beginsAlike } from '#lib/application';
import { GrowingTree } from '#lib/evidence';
import type { Recorded } from '#lib/kernel';
import { fileLines } from './file-lines.js';
import { eventIn, eventRow, headerRow, trailerRow, type LogHeader, type LogTrailer } from './log-rows.js';

export type WriteLogFile = Readonly<{
  of: Pick<LogHeader, 'municipality' | 'isDemo'>;
  /** The log, to the same end each time that it is asked for. */
  log: () => AsyncIterable<Recorded>;
  onProgress?: (events: number) => void;
}>;

/** Where an export is until it is whole. */
const partialOf = (file: string): string => `${file}.partial`;

const ROWS_AT_ONCE = 256;

/** Writes a log to a new file, which appears when it is whole and on disk. One that was broken off is gone on with. @throws LogsDiffer when that is of another log */
export async function writeLogFile(file: string, what: WriteLogFile): Promise<LogTrailer> {
  const trailer = await writeRows(partialOf(file), what);
  await rename(partialOf(file), file);
  await sync(dirname(file));
  return trailer;
}

async function writeRows(file: string, { of, log, onProgress = () => undefined }: WriteLogFile): Promise<LogTrailer> {
  const kept = existsSync(file) ? await keptOf(file, headerRow(of), log()) : NOTHING;
  const handle = await open(file, 'a');
  try {
    await handle.truncate(kept.bytes);
    const rows = new Rows(handle);
    if (kept.bytes === 0) await rows.add(headerRow(of));
    const trailer = await writeEvents(rows, log(), { from: kept.events, onProgress });
    await rows.add(trailerRow(trailer));
    await rows.flush();
    await handle.sync();
    return trailer;
  } finally {
    await handle.close();
  }
}

type GoingOn = Readonly<{ from: number; onProgress: (events: number) => void }>;

async function writeEvents(rows: Rows, log: AsyncIterable<Recorded>, { from, onProgress }: GoingOn): Promise<LogTrailer> {
  const tree = new GrowingTree();
  for await (const recorded of log) {
    tree.add(recorded.leafHash);
    if (tree.size > from) await rows.add(eventRow(recorded));
    onProgress(tree.size);
  }
  return { events: tree.size, root: tree.root() };
}

type Kept = Readonly<{ events: number; bytes: number }>;

const NOTHING: Kept = { events: 0, bytes: 0 };

/** What was written before, up to the last whole row, if it is the beginning of the log. @throws LogsDiffer where it is not */
async function keptOf(file: string, header: string, log: AsyncIterable<Recorded>): Promise<Kept> {
  let bytes = 0;
  async function* rowsKept(): AsyncGenerator<string> {
    for await (const { text, end, isWhole } of fileLines(file)) {
      if (!isWhole || (bytes === 0 && text !== header) || (bytes > 0 && !eventIn(text))) return;
      if (bytes > 0) yield text;
      bytes = end;
    }
  }
  const events = await beginsAlike(rowsKept(), rowsOf(log));
  return { events, bytes };
}

async function* rowsOf(log: AsyncIterable<Recorded>): AsyncGenerator<string> {
  for await (const recorded of log) yield eventRow(recorded);
}

/** Rows on their way into a file, many at a time. */
class Rows {
  private waiting: string[] = [];

  constructor(private readonly handle: FileHandle) {}

  async add(row: string): Promise<void> {
    this.waiting.push(`${row}\n`);
    if (this.waiting.length >= ROWS_AT_ONCE) await this.flush();
  }

  async flush(): Promise<void> {
    await this.handle.appendFile(this.waiting.join(''));
    this.waiting = [];
  }
}

async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
