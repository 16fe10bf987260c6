import type { RowTable } from '#lib/kernel';
import type { Sqlite } from './sqlite.js';
import { quoted } from './temporal-sql.js';

/**
 * What finds a table's rows by their words in SQLite: an FTS5 table beside it that holds the words alone, filled by a trigger. The words come
 * folded, so that they are taken as they stand (`ascii`), and nothing but whole words and their beginnings is asked for (`detail=none`).
 */
export class WordIndex {
  private readonly sql: ReturnType<typeof sqlOf>;

  constructor(private readonly table: RowTable, name: string) {
    this.sql = sqlOf(table, name);
  }

  create(sqlite: Sqlite): void {
    sqlite.database.exec(this.sql.create);
    sqlite.database.exec(this.sql.fill);
    sqlite.database.exec(this.sql.bind);
  }

  drop(sqlite: Sqlite): void {
    sqlite.database.exec(this.sql.drop);
  }

  /** Before the table gets another name: then `rename`. */
  unbind(sqlite: Sqlite): void {
    sqlite.database.exec(this.sql.unbind);
  }

  rename(sqlite: Sqlite, tableName: string): void {
    const renamed = sqlOf(this.table, tableName);
    sqlite.database.exec(`alter table ${this.sql.words} rename to ${renamed.words}`);
    sqlite.database.exec(renamed.bind);
  }
}

function sqlOf({ key, searched = '' }: RowTable, tableName: string) {
  const [table, words, trigger] = [tableName, `${tableName}_words`, `${tableName}_told`].map(quoted);
  const [id, text] = [quoted(key), quoted(searched)];
  return {
    words,
    create: `create virtual table ${words} using fts5(words, content='', detail=none, prefix='2 3', tokenize='ascii')`,
    fill: `insert into ${words} (rowid, words) select ${id}, ${text} from ${table}`,
    bind: `create trigger ${trigger} after insert on ${table} begin insert into ${words} (rowid, words) values (new.${id}, new.${text}); end`,
    unbind: `drop trigger if exists ${trigger}`,
    drop: `drop table if exists ${words}`,
  };
}
