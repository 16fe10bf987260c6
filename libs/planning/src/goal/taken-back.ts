import type { GoalStatus } from './goal.state.js';

/** Nothing is left to do on a goal that was taken back, or submitted by mistake: its cell is as if it had not been there. */
export const isTakenBack = ({ status }: Readonly<{ status: GoalStatus }>): boolean => status === 'withdrawn' || status === 'mistaken';
