import type { Kysely } from 'kysely';
import type { ScorecardDatabase } from '../database.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';
import { annexesIn, type AnnexOnRecord, type GoalAnnexesRow } from './goal-annexes.projection.js';

/** All that is attached to a goal. For those who may see all of it, what is secret too. */
export async function annexesOnGoal(db: Kysely<ScorecardDatabase>, at: number, goal: Readonly<{ municipality: string; goalId: string }>): Promise<readonly AnnexOnRecord[]> {
  const [row] = await ofGoal(db, { at, ...goal });
  return row ? annexesIn(row.annexes) : [];
}

const ofGoal = prepared<{ at: number; municipality: string; goalId: string }, GoalAnnexesRow>((db, { at, municipality, goalId }) =>
  db.selectFrom('goal_annexes_v1').selectAll().where('goal_id', '=', goalId).where('municipality', '=', municipality).where(knownAt('goal_annexes_v1', at)));
