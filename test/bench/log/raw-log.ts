import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What any log of this durability has to write: a line, its hash, and where to find it. */
export type RawLine = Readonly<{ id: string; stream: string; line: string; leaf: Uint8Array }>;

const TABLE = `create table events (pos integer primary key, id text not null unique, stream text not null, rev integer not null,
  line text not null, leaf blob not null, unique (stream, rev)) strict`;

const FULL = 2;

/** The limit: Node's own SQLite, one statement an append, nothing but the line that is already made. */
export class RawLog {
  private readonly insert;
  private readonly begin;
  private readonly commit;

  constructor(folder: string) {
    const database = new DatabaseSync(join(folder, 'raw.db'));
    database.exec(`pragma journal_mode = wal; pragma synchronous = ${FULL}`);
    database.exec(TABLE);
    this.insert = database.prepare(`insert into events (id, stream, rev, line, leaf) select ?1, ?2, ?3, ?4, ?5
      where (select coalesce(max(rev) + 1, 0) from events where stream = ?2) = ?3`);
    this.begin = database.prepare('begin immediate');
    this.commit = database.prepare('commit');
  }

  /** One durable commit. */
  append({ id, stream, line, leaf }: RawLine): void {
    const { changes } = this.insert.run(id, stream, 0, line, leaf);
    if (changes !== 1) throw new Error('A raw append was not made');
  }

  /** All of them in one durable commit. */
  appendTogether(lines: readonly RawLine[]): void {
    this.begin.run();
    for (const line of lines) this.append(line);
    this.commit.run();
  }
}

/** A line where there was none yet. */
export const rawLine = (line: string): RawLine => ({ id: randomUUID(), stream: `2580.goal-${randomUUID()}`, line, leaf: randomBytes(32) });
