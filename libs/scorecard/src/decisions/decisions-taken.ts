import type { Kysely } from 'kysely';
import type { ScorecardDatabase } from '../database.js';
import { decisionsOnGoals, type DecisionItem } from './decision-item.query.js';

/** The decisions that have brought goals where they stand, each goal's in that order. */
export async function decisionsTaken(
  db: Kysely<ScorecardDatabase>, at: number, goals: Readonly<{ goalIds: readonly string[] }>,
): Promise<readonly DecisionItem[]> {
  const items = await decisionsOnGoals(db, at, goals);
  return items.filter(({ carriedOutIndex }) => carriedOutIndex !== null);
}
