import { laterYear } from '../follow-up/assessed-in.js';
import type { ExistingGoal } from '../goal/goal.state.js';
import type { FollowUpOutcome } from './decisions.events.js';

type YearLeftOut<Outcome> = Outcome extends FollowUpOutcome ? Omit<Outcome, 'budgetYear'> & Readonly<{ budgetYear?: number | null }> : never;

/** The round's year is left out where it is the goal's own. */
export type FollowUpItem = YearLeftOut<FollowUpOutcome>;

/** As it is recorded: what it says of the round, and nothing of the goal. */
export function followUpOf(item: FollowUpItem, goal: Pick<ExistingGoal, 'budgetYear'>): FollowUpOutcome {
  const { outcome, followUp } = item;
  const budgetYear = laterYear(goal, item.budgetYear ?? null);
  return outcome === 'follow-up-noted' ? { outcome, followUp, budgetYear } : { outcome, followUp, budgetYear, reasons: item.reasons, respondBy: item.respondBy };
}
