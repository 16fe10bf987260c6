import type { Certainty } from './assessment.js';
import type { FollowUpEvent } from './follow-up.events.js';

/** What has been said of an adopted goal, by the code of the round. */
export type FollowedUp = Readonly<{ rounds: Readonly<Record<string, AssessedInRound>> }>;
export type AssessedInRound = Readonly<{ certainty: Certainty }>;

export const notFollowedUp: FollowedUp = { rounds: {} };

export function evolveFollowUp({ rounds }: FollowedUp, { data }: FollowUpEvent): FollowedUp {
  return { rounds: { ...rounds, [data.followUp]: { certainty: data.certainty } } };
}
