import type { LocalDate } from '#lib/kernel';
import { lastDayOf } from '../calendar/local-dates.js';
import type { Goal, GoalStatus } from '../goal/goal.state.js';
import { UNDECIDED } from '../goal/undecided.js';

const OPEN: readonly GoalStatus[] = [...UNDECIDED, 'adopted'];

/** Whether there is something left to do on a goal after a day: its year goes on, and nobody has ended it. Its year-end report is given by whoever takes over. */
export const isOpenAfter = (day: LocalDate, goal: Goal): boolean =>
  goal.status !== 'absent' && OPEN.includes(goal.status) && day < lastDayOf(goal.budgetYear);
