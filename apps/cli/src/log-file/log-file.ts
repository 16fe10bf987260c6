import { open } from 'node:fs/promises';
import { GrowingTree, leafHash, parseLine } from '#lib/evidence';
import type { LogRange, Recorded } from '#lib/kernel';
import { fileLines, type FileLine } from './file-lines.js';
import { eventIn, headerIn, trailerIn, type LogHeader, type LogTrailer } from './log-rows.js';

/**
 * `no-log`: another file, or of another version. `changed`: the row does not say what its leaf hash is of. `foreign`: of another
 * municipality. `cut-off`: it ends before its last row. `goes-on`: something stands after that. `miscounted` and `rearranged`: rows
 * were taken away, put in, or moved.
 */
export type Flaw = 'no-log' | 'changed' | 'foreign' | 'cut-off' | 'goes-on' | 'miscounted' | 'rearranged';

export class LogFileDamaged extends Error {
  readonly code = 'log-file-damaged';
  constructor(readonly row: number, readonly flaw: Flaw) {
    super(`Row ${row} of the exported log: ${flaw}`);
  }
}

const FIRST_EVENT = 2;

/** A log that was exported to a file. */
export class LogFile {
  private constructor(private readonly file: string, readonly header: LogHeader) {}

  /** @throws LogFileDamaged where it is no log */
  static async open(file: string): Promise<LogFile> {
    for await (const { text, isWhole } of fileLines(file)) {
      const header = isWhole ? headerIn(text) : undefined;
      if (header) return new LogFile(file, header);
      break;
    }
    throw new LogFileDamaged(1, 'no-log');
  }

  /** How many events there should be, by its last row; 0 where that cannot be read. For showing progress: reading proves it. */
  async expectedEvents(): Promise<number> {
    const rows = (await lastBytes(this.file)).trimEnd().split('\n');
    return trailerIn(rows.at(-1) ?? '')?.events ?? 0;
  }

  /** Its events, each proven by its leaf hash, and at the end all of them by the last row. Their positions are their rows. @throws LogFileDamaged */
  async *readAll({ after }: Pick<LogRange, 'after'> = { after: 0n }): AsyncGenerator<Recorded> {
    const [tree, lines] = [new GrowingTree(), this.rowsAfterHeader()];
    for await (const line of lines) {
      const row = tree.size + FIRST_EVENT;
      const event = eventIn(line.text);
      if (!event) return await this.assertEnds(line, tree, lines);
      if (!line.isWhole) throw new LogFileDamaged(row, 'cut-off');
      tree.add(event.leafHash);
      if (BigInt(row) > after) yield this.recorded(row, event);
    }
    throw new LogFileDamaged(tree.size + FIRST_EVENT, 'cut-off');
  }

  private async *rowsAfterHeader(): AsyncGenerator<FileLine> {
    let isHeader = true;
    for await (const line of fileLines(this.file)) {
      if (!isHeader) yield line;
      isHeader = false;
    }
  }

  private recorded(row: number, { leafHash: leaf, line }: Pick<Recorded, 'leafHash' | 'line'>): Recorded {
    if (leafHash(line) !== leaf) throw new LogFileDamaged(row, 'changed');
    const event = { ...parsed(row, line), position: BigInt(row), line, leafHash: leaf };
    if (!String(event.stream).startsWith(`${this.header.municipality}.`)) throw new LogFileDamaged(row, 'foreign');
    return event;
  }

  private async assertEnds({ text, isWhole }: FileLine, tree: GrowingTree, after: AsyncIterator<FileLine>): Promise<void> {
    const row = tree.size + FIRST_EVENT;
    const trailer = isWhole ? trailerIn(text) : undefined;
    if (!trailer) throw new LogFileDamaged(row, isWhole ? 'changed' : 'cut-off');
    assertSame(row, trailer, tree);
    if ((await after.next()).done !== true) throw new LogFileDamaged(row + 1, 'goes-on');
  }
}

const TRAILER_BYTES_MAX = 256;

async function lastBytes(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(TRAILER_BYTES_MAX), position: Math.max(0, size - TRAILER_BYTES_MAX) });
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

function assertSame(row: number, { events, root }: LogTrailer, tree: GrowingTree): void {
  if (events !== tree.size) throw new LogFileDamaged(row, 'miscounted');
  if (root !== tree.root()) throw new LogFileDamaged(row, 'rearranged');
}

function parsed(row: number, line: string): ReturnType<typeof parseLine> {
  try {
    return parseLine(line);
  } catch {
    throw new LogFileDamaged(row, 'changed');
  }
}
