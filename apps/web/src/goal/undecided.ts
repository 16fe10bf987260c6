import type { GoalAnswer } from '../api/generated.js';

/** While a goal is written and prepared. */
export const UNDECIDED: readonly GoalAnswer['status'][] = ['draft', 'submitted', 'completion-requested', 'referred-back', 'endorsed', 'rejection-proposed'];
