import { among } from '../rows/among.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';
import type { GoalSheetRow } from './goal-sheet-row.js';
import type { GoalVersionRow } from './goal-version.projection.js';
import type { GoalYearRow } from './goal-year.projection.js';

/** `goalIds` is the JSON of the ids. */
export type Goals = Readonly<{ at: number; goalIds: string }>;

/** A goal with what is said of it in its rounds, what others do in it, and what it rests on. */
export type StoredRow = GoalSheetRow & Readonly<{ follow_ups: string | null; contributions: string | null; annexes: string | null }>;
export type TextRow = Pick<GoalVersionRow, 'text_id' | 'content' | 'content_hash'>;

export const storedGoals = prepared<Goals & Readonly<{ municipality: string }>, StoredRow>((db, { at, municipality, goalIds }) =>
  db.selectFrom('goal_sheet_v11')
    .leftJoin('goal_follow_ups_v5', (join) => join.onRef('goal_follow_ups_v5.goal_id', '=', 'goal_sheet_v11.goal_id').on(knownAt('goal_follow_ups_v5', at)))
    .leftJoin('goal_contributions_v2', (join) => join.onRef('goal_contributions_v2.goal_id', '=', 'goal_sheet_v11.goal_id').on(knownAt('goal_contributions_v2', at)))
    .leftJoin('goal_annexes_v1', (join) => join.onRef('goal_annexes_v1.goal_id', '=', 'goal_sheet_v11.goal_id').on(knownAt('goal_annexes_v1', at)))
    .selectAll('goal_sheet_v11').select(['follow_ups', 'contributions', 'annexes'])
    .where(among(db, 'goal_sheet_v11.goal_id', goalIds)).where('goal_sheet_v11.municipality', '=', municipality).where(knownAt('goal_sheet_v11', at)));

/** Those that go on from the goals. */
export const successors = prepared<Goals, GoalSheetRow>((db, { at, goalIds }) =>
  db.selectFrom('goal_sheet_v11').selectAll()
    .where(among(db, 'carried_over_from', goalIds)).where(knownAt('goal_sheet_v11', at)).orderBy('budget_year'));

export const confirmations = prepared<Goals, GoalYearRow>((db, { at, goalIds }) =>
  db.selectFrom('goal_year_v1').selectAll()
    .where(among(db, 'goal_id', goalIds)).where(knownAt('goal_year_v1', at)).orderBy('budget_year'));

/** Versions of goals' texts; `textIds` is the JSON of their ids. */
export const textsById = prepared<Readonly<{ at: number; textIds: string }>, TextRow>((db, { at, textIds }) =>
  db.selectFrom('goal_version_v4').select(['text_id', 'content', 'content_hash']).where(among(db, 'text_id', textIds)).where(knownAt('goal_version_v4', at)));
