import { eventNamed, type Basis, type EventOf, type LocalDate } from '#lib/kernel';
import type { Assessment } from '../follow-up/assessment.js';

/** By its body's decision, `unit` takes part in another unit's goal: `share` is what it is to do. */
export const ContributionUndertaken = eventNamed('contribution-undertaken').carrying<{
  goalId: string; unit: string; share: string; basis: Basis; undertakenOn: LocalDate;
}>();

/** Its body has decided that it no longer does. */
export const ContributionEnded = eventNamed('contribution-ended').carrying<{
  goalId: string; unit: string; reason: string; basis: Basis; endedOn: LocalDate;
}>();

/** What it says of its share in a round of `budgetYear`, by one of the report's `statuses`. */
export const ContributionFollowedUp = eventNamed('contribution-followed-up').carrying<{
  goalId: string; unit: string; budgetYear: number; followUp: string; assessment: Assessment; statuses: readonly Assessment[]; motivation: string; followedUpOn: LocalDate;
}>();

export const contributionContracts = [ContributionUndertaken, ContributionEnded, ContributionFollowedUp] as const;
export type ContributionEvent = EventOf<(typeof contributionContracts)[number]>;
