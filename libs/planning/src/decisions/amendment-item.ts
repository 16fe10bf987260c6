import type { Amendment } from '../goal/goal-content.js';
import type { ExistingGoal } from '../goal/goal.state.js';

/** A body's own words for a goal, as they are recorded. */
export type AmendmentItem = Omit<Amendment, 'version' | 'contentHash'>;

/** They are the goal's next version. */
export const amendmentOf = (
  { goalId, amendment: { content, reason } }: Readonly<{ goalId: string; amendment: AmendmentItem }>, goal: ExistingGoal,
  amendedHashes: Readonly<Record<string, string>>,
): Amendment => ({ version: goal.lastVersion + 1, content, contentHash: amendedHashes[goalId] ?? '', reason });
