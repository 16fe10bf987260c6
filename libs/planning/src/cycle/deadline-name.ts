import type { LocalDate } from '#lib/kernel';

export const CYCLE_DEADLINES = ['submission', 'follow-up-report'] as const;
export type CycleDeadline = (typeof CYCLE_DEADLINES)[number];

/** Which of a cycle's deadlines: that of the units' goals, or that of their reports at a follow-up (its code). */
export type DeadlineName = Readonly<{ deadline: CycleDeadline; followUp: string | null }>;

/** A later day that one unit has been given. */
export type Extension = DeadlineName & Readonly<{ unit: string; extendedTo: LocalDate }>;

/** The last time a deadline was moved. */
export type LastMove = DeadlineName & Readonly<{ movedTo: LocalDate; movedOn: LocalDate }>;

export const SUBMISSION: DeadlineName = { deadline: 'submission', followUp: null };
export const reportOf = (followUp: string): DeadlineName => ({ deadline: 'follow-up-report', followUp });

export const isSameDeadline = (one: DeadlineName, other: DeadlineName): boolean =>
  one.deadline === other.deadline && one.followUp === other.followUp;
