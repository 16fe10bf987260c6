import { sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { ScorecardDatabase } from '../database.js';
import { isPostgres } from './is-postgres.js';

/**
 * The condition that a row of `journal_words_v1` has every word that `asked` says, each as the beginning of one. The two databases find words each
 * in their own way; that they find the same, a spec over both says.
 */
export const hasWords = (db: Kysely<ScorecardDatabase>, asked: Expression<string>): Expression<SqlBool> => (isPostgres(db)
  ? sql<SqlBool>`array_to_tsvector(string_to_array(journal_words_v1.words, ' ')) @@ ${asked}::tsquery`
  : sql<SqlBool>`journal_words_v1."index" in (select rowid from journal_words_v1_words where journal_words_v1_words match ${asked})`);

/** The question in the database's own way of asking. The words are letters and digits alone (`wordsOf`), so that nothing in them is a sign. */
export const askingFor = (db: Kysely<ScorecardDatabase>, words: readonly string[]): string =>
  (isPostgres(db) ? words.map((word) => `'${word}':*`).join(' & ') : words.map((word) => `"${word}"*`).join(' AND '));
