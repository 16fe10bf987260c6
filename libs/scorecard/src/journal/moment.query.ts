import type { Kysely } from 'kysely';
import { tableName, type Instant } from '#lib/kernel';
import type { ScorecardDatabase } from '../database.js';
import { prepared } from '../rows/prepared.js';
import { projections } from '../projections.js';

const EVERY_TABLE: readonly string[] = projections.map(tableName);

/** The journal index that all these tables have reached: what can be answered now. */
export async function nowIndex(db: Kysely<ScorecardDatabase>, tables: readonly string[] = EVERY_TABLE): Promise<number> {
  const checkpoints = await checkpointsNow(db, {});
  const reached = tables.map((table) => checkpoints.find(({ table_name: name }) => name === table)?.index ?? 0);
  return Math.min(...reached);
}

/** The journal index of what was known at an instant, as far as these tables have come. 0: nothing was. */
export async function indexAt(
  db: Kysely<ScorecardDatabase>, instant: Instant, tables: readonly string[] = EVERY_TABLE,
): Promise<number> {
  const [last] = await lastKnownAt(db, { instant });
  return Math.min(last?.index ?? 0, await nowIndex(db, tables));
}

const checkpointsNow = prepared((db) => db.selectFrom('checkpoint').select(['table_name', 'index']));

/** Known times never go back, so the last entry by time is the last by index. */
const lastKnownAt = prepared<{ instant: Instant }, { index: number }>((db, { instant }) =>
  db.selectFrom('journal_v1').select('index').where('known_at', '<=', instant).orderBy('known_at', 'desc').orderBy('index', 'desc').limit(1));
