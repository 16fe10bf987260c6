import type { LocalDate } from '#lib/kernel';
import { daysBetween } from '../calendar/local-dates.js';
import type { ExistingGoal } from '../goal/goal.state.js';
import type { OpenedCycle } from './cycle.state.js';
import { submissionDueFor } from './deadline.js';

/** When the goal was due: by the deadline in force for its unit, or by the day set where it answers a referral or a request. */
export type Timeliness = Readonly<{ deadline: LocalDate; daysLate: number }>;

/** A goal reaches KS on the day it is recorded. An answer is due by the day set in what it answers. */
export function timelinessOf(goal: ExistingGoal, cycle: OpenedCycle, today: LocalDate): Timeliness {
  const deadline = askedBy(goal) ?? submissionDueFor(goal.unit, cycle);
  return { deadline, daysLate: Math.max(0, daysBetween(deadline, today)) };
}

function askedBy(goal: ExistingGoal): LocalDate | undefined {
  if (goal.status === 'referred-back') return goal.referral.respondBy;
  return goal.status === 'completion-requested' ? goal.completion.respondBy : undefined;
}
