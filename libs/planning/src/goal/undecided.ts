import type { GoalStatus } from './goal.state.js';

/** While a goal is written and prepared: KF has not decided on it, and nobody has ended it. */
export const UNDECIDED: readonly GoalStatus[] = ['draft', 'submitted', 'completion-requested', 'referred-back', 'endorsed', 'rejection-proposed'];
