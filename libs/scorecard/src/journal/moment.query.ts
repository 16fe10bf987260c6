import type { Kysely } from 'kysely';
import { stockholmDay, tableName, type Instant, type LocalDate } from '#lib/kernel';
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
  return Math.min(await lastIndexUntil(db, instant), await nowIndex(db, tables));
}

/** The index of the last event known at an instant, 0 where none was. */
export const lastIndexUntil = async (db: Kysely<ScorecardDatabase>, instant: Instant): Promise<number> => (await lastKnownAt(db, { instant }))[0]?.index ?? 0;

/** The index of the first event known at an instant or after it; beyond all there are where none is. */
export const firstIndexSince = async (db: Kysely<ScorecardDatabase>, instant: Instant): Promise<number> =>
  (await firstKnownAt(db, { instant }))[0]?.index ?? Number.MAX_SAFE_INTEGER;

/** Whether an instant is after today and after all that is known: nobody can tell what was known then. An event may be from a day after today where a clock was wrong. */
export const hasNotCome = async (db: Kysely<ScorecardDatabase>, instant: Instant, today: LocalDate): Promise<boolean> =>
  stockholmDay(instant) > today && (await firstKnownAt(db, { instant })).length === 0;

const checkpointsNow = prepared((db) => db.selectFrom('checkpoint').select(['table_name', 'index']));

/** Known times never go back, so the last entry by time is the last by index. */
const lastKnownAt = prepared<{ instant: Instant }, { index: number }>((db, { instant }) =>
  db.selectFrom('journal_v2').select('index').where('known_at', '<=', instant).orderBy('known_at', 'desc').orderBy('index', 'desc').limit(1));

const firstKnownAt = prepared<{ instant: Instant }, { index: number }>((db, { instant }) =>
  db.selectFrom('journal_v2').select('index').where('known_at', '>=', instant).orderBy('known_at').orderBy('index').limit(1));
