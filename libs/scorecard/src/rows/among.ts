import { sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { ScorecardDatabase } from '../database.js';
import { isPostgres } from './is-postgres.js';

/** The condition that `column` is one of the texts in a JSON array: one value in the SQL, however many they are. */
export const among = (db: Kysely<ScorecardDatabase>, column: string, texts: Expression<string>): Expression<SqlBool> => (isPostgres(db)
  ? sql<SqlBool>`${sql.ref(column)} = any(array(select json_array_elements_text(${texts}::json)))`
  : sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${texts}))`);
