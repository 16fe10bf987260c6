import { PostgresAdapter, type Kysely } from 'kysely';
import type { ScorecardDatabase } from '../database.js';

export const isPostgres = (db: Kysely<ScorecardDatabase>): boolean => db.getExecutor().adapter instanceof PostgresAdapter;
