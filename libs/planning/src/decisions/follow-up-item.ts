import type { FollowUpOutcome } from './decisions.events.js';

/** As it is recorded: what it says of the round, and nothing of the goal. */
export function followUpOf(item: FollowUpOutcome): FollowUpOutcome {
  const { outcome, followUp } = item;
  return outcome === 'follow-up-noted' ? { outcome, followUp } : { outcome, followUp, reasons: item.reasons, respondBy: item.respondBy };
}
