import type { LocalDate } from '#lib/kernel';
import { daysBetween } from '../calendar/local-dates.js';
import type { ExistingGoal } from '../goal/goal.state.js';
import type { OpenedCycle } from './cycle.state.js';

/** When the goal was due: by the cycle's deadline, or by the referral's where it answers one. */
export type Timeliness = Readonly<{ deadline: LocalDate; daysLate: number }>;

/** A goal reaches KS on the day it is recorded. An answer to a referral is due by the day set in it. */
export function timelinessOf(goal: ExistingGoal, cycle: OpenedCycle, today: LocalDate): Timeliness {
  const deadline = goal.status === 'referred-back' ? goal.referral.respondBy : cycle.submissionDeadline;
  return { deadline, daysLate: Math.max(0, daysBetween(deadline, today)) };
}
