import { BEGINNING, CheckpointMoved, type Checkpoint } from '#lib/kernel';
import type { Sqlite } from './sqlite.js';
import { checkpointColumns, storedCheckpoint } from './stored-checkpoint.js';

/** How far each table has come, in the same file as its rows. */
export const checkpoints = {
  create(sqlite: Sqlite): void {
    sqlite.database.exec(`create table if not exists checkpoint
      (table_name text primary key, position text not null, "index" integer not null, known_at text not null) strict`);
  },

  find(sqlite: Sqlite, table: string): Checkpoint {
    const row = sqlite.prepare('select position, "index", known_at from checkpoint where table_name = ?').get(table);
    return row ? storedCheckpoint(row) : BEGINNING;
  },

  begin(sqlite: Sqlite, table: string): void {
    sqlite.prepare('insert or ignore into checkpoint values (?, ?, ?, ?)').run(table, ...checkpointColumns(BEGINNING));
  },

  /** @throws CheckpointMoved unless the table stands at `from`. */
  move(sqlite: Sqlite, table: string, { from, to }: Readonly<{ from: Checkpoint; to: Checkpoint }>): void {
    const { changes } = sqlite.prepare(`update checkpoint set position = ?, "index" = ?, known_at = ?
      where table_name = ? and position = ?`).run(...checkpointColumns(to), table, String(from.position));
    if (changes !== 1) throw new CheckpointMoved(table);
  },

  rename(sqlite: Sqlite, table: string, name: string): void {
    checkpoints.remove(sqlite, name);
    sqlite.prepare('update checkpoint set table_name = ? where table_name = ?').run(name, table);
  },

  remove(sqlite: Sqlite, table: string): void {
    sqlite.prepare('delete from checkpoint where table_name = ?').run(table);
  },
};
