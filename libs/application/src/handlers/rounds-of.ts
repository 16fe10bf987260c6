import type { LocalDate } from '#lib/kernel';
import type { Cycle, FollowUpRound } from '#lib/planning';

/** A cycle's follow-ups, and the day on which it was closed, if it is. */
export const roundsOf = (cycle: Cycle): Readonly<{ rounds: readonly FollowUpRound[]; closedOn: LocalDate | null }> =>
  (cycle.status === 'open' ? { rounds: cycle.followUps, closedOn: cycle.closedOn } : { rounds: [], closedOn: null });
