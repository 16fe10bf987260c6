import type { Kysely } from 'kysely';
import type { ScorecardDatabase } from '../database.js';
import { decisionsOnGoal, type DecisionItem } from './decision-item.query.js';

/** The decisions that have brought a goal where it stands, in that order. */
export async function decisionsTaken(
  db: Kysely<ScorecardDatabase>, at: number, goal: Readonly<{ municipality: string; goalId: string }>,
): Promise<readonly DecisionItem[]> {
  const items = await decisionsOnGoal(db, at, goal);
  return items.filter(({ carriedOutIndex }) => carriedOutIndex !== null);
}
