import { sql, type Expression, type SqlBool } from 'kysely';
import type { ScorecardTable } from '../database.js';

/**
 * The condition that leaves the rows of `table` (or of its alias) as they were known at journal index `at`, for now and then alike.
 * No query says this in its own words.
 */
export const knownAt = (table: ScorecardTable, at: Expression<number>): Expression<SqlBool> =>
  sql<SqlBool>`${sql.ref(`${table}.known_from`)} <= ${at} and ${at} < ${sql.ref(`${table}.known_to`)}`;
