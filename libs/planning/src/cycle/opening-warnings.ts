import type { LocalDate } from '#lib/kernel';
import { electionDay, isElectionYear, newCouncilFrom } from '../calendar/election.js';
import type { RejectionsOf } from '../rejections-of.js';
import type { CyclePlan } from './cycle.state.js';

/** What is worth a second look at a cycle that was opened. Nothing is refused for it. */
export type OpeningWarning = RejectionsOf<{
  'units-left-out': { units: readonly string[]; budgetYear: number };
  'june-in-election-year': { electionDay: LocalDate; newCouncilFrom: LocalDate };
}>;

/** In an election year the newly elected council adopts the budget (KL 11:10): June is too early. */
export const openingWarnings = ({ budgetYear, model, unitsLeftOut }: CyclePlan): readonly OpeningWarning[] => [
  ...(unitsLeftOut.length > 0 ? [{ code: 'units-left-out', params: { units: unitsLeftOut, budgetYear } } as const] : []),
  ...(model === 'june' && isElectionYear(budgetYear - 1)
    ? [{ code: 'june-in-election-year', params: { electionDay: electionDay(budgetYear - 1), newCouncilFrom: newCouncilFrom(budgetYear - 1) } } as const] : []),
];
