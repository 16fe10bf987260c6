import { Unavailable } from '#lib/kernel';
import type { Sqlite } from './sqlite.js';

export type Migration = Readonly<{ name: string; sql: string }>;

/**
 * Brings a file up to date: the migrations it has not seen, in order, each whole. There is no way back.
 * @throws NewerSchema when the file has seen migrations that this program does not know.
 */
export function migrate(sqlite: Sqlite, migrations: readonly Migration[]): void {
  sqlite.database.exec('create table if not exists migration (number integer primary key, name text not null) strict');
  const seen = Number(sqlite.value('select count(*) from migration'));
  unseen(migrations, seen).forEach(({ name, sql }, offset) => sqlite.transaction(() => {
    sqlite.database.exec(sql);
    sqlite.prepare('insert into migration values (?, ?)').run(seen + offset + 1, name);
  }));
}

/** A newer program has been here: this one cannot use what it left. */
export class NewerSchema extends Unavailable {}

/** @throws NewerSchema */
export function unseen(migrations: readonly Migration[], seen: number): readonly Migration[] {
  if (seen > migrations.length) throw new NewerSchema(`The database has seen ${seen} migrations, this program knows ${migrations.length}: it is too old for it`);
  return migrations.slice(seen);
}
