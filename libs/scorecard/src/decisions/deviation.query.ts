import type { Kysely } from 'kysely';
import type { ScorecardDatabase } from '../database.js';
import { decidedByTooFew, notCarriedOut, type DecisionItem } from './decision-item.query.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';

/** What is not as it should be. */
export type Deviation =
  | Readonly<{ kind: 'not-carried-out' | 'quorum-missing' }> & DecisionItem
  | Readonly<{ kind: 'submitted-late'; goalId: string; unit: string; area: string; title: string; daysLate: number }>;

/** Decisions that no goal has followed, or that too few have taken, of any year; and the goals of a budget year that came late. */
export async function deviations(
  db: Kysely<ScorecardDatabase>, at: number, { municipality, budgetYear }: Readonly<{ municipality: string; budgetYear: number }>,
): Promise<readonly Deviation[]> {
  const open = await notCarriedOut(db, at, { municipality });
  const tooFew = await decidedByTooFew(db, at, { municipality });
  const late = await lateGoals(db, { at, municipality, budgetYear });
  return [
    ...open.map((item) => ({ kind: 'not-carried-out', ...item } as const)),
    ...tooFew.map((item) => ({ kind: 'quorum-missing', ...item } as const)),
    ...late.map((goal) => ({ kind: 'submitted-late', ...goal } as const)),
  ];
}

type LateGoal = Omit<Extract<Deviation, { kind: 'submitted-late' }>, 'kind'>;

const lateGoals = prepared<{ at: number; municipality: string; budgetYear: number }, LateGoal>((db, { at, municipality, budgetYear }) =>
  db.selectFrom('scorecard_v4').select(['goal_id as goalId', 'unit', 'area', 'submitted_title as title', 'days_late as daysLate'])
    .where('municipality', '=', municipality).where('budget_year', '=', budgetYear).where('days_late', '>', 0)
    .where(knownAt('scorecard_v4', at)).orderBy('unit').orderBy('title_sort').orderBy('goal_id').$narrowType<LateGoal>());
