import { sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { ScorecardDatabase } from '../database.js';
import { isPostgres } from './is-postgres.js';

/** Of the rows between two, so many at most from the last. */
export type Newest = Readonly<{ from: number; to: number; limit: number }>;

/**
 * The condition that a row of `journal_words_v1` has every word that `asked` says, each as the beginning of one. The two databases find words each
 * in their own way; that they find the same, a spec over both says. Where nothing else is asked for, only the `newest` need be found: SQLite would
 * else find all there are before it looks at one.
 */
export function hasWords(db: Kysely<ScorecardDatabase>, asked: Expression<string>, newest: Newest | undefined): Expression<SqlBool> {
  if (isPostgres(db)) return sql<SqlBool>`array_to_tsvector(string_to_array(journal_words_v1.words, ' ')) @@ ${asked}::tsquery`;
  const among = newest === undefined ? sql`` : sql`and rowid between ${newest.from} and ${newest.to} order by rowid desc limit ${newest.limit}`;
  return sql<SqlBool>`journal_words_v1."index" in (select rowid from journal_words_v1_words where journal_words_v1_words match ${asked} ${among})`;
}

/** The question in the database's own way of asking. The words are letters and digits alone (`wordsOf`), so that nothing in them is a sign. */
export const askingFor = (db: Kysely<ScorecardDatabase>, words: readonly string[]): string =>
  (isPostgres(db) ? words.map((word) => `'${word}':*`).join(' & ') : words.map((word) => `"${word}"*`).join(' AND '));
