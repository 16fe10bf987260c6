import type { LocalDate } from '#lib/kernel';
import { firstDayOf, lastDayOf } from '../calendar/local-dates.js';

export const CYCLE_PHASES = [
  'planned', 'submission-open', 'board-preparation', 'proposal-decided', 'before-council', 'referred-back', 'adopted', 'revision-open', 'executing', 'year-end',
  'annual-report-handed-over', 'annual-report-approved', 'closed',
] as const;
export type CyclePhase = (typeof CYCLE_PHASES)[number];

/**
 * `announcedOn` is when KF's meeting on KS's proposal was announced; `isAdopted`: KF has adopted goals of the year; `isReferredBack`: KF has referred goals
 * back, and KS has not decided on them anew; `isRevised`: KS has proposed to KF to change what is adopted. Null: not yet.
 */
export type PhaseFacts = Readonly<{
  budgetYear: number; draftingFrom: LocalDate; submissionDeadline: LocalDate; isAdopted: boolean; isReferredBack: boolean; isRevised: boolean;
  frozenOn: LocalDate | null; announcedOn: LocalDate | null;
  annualReportHandedOverOn: LocalDate | null; approvedOn: LocalDate | null; closedOn: LocalDate | null;
}>;

/** Where a cycle stands on a day: by what has been done, and where nothing has, by the day itself. No job has to have run. */
export function phaseOf(facts: PhaseFacts, today: LocalDate): CyclePhase {
  if (facts.closedOn !== null) return 'closed';
  if (facts.approvedOn !== null) return 'annual-report-approved';
  if (facts.annualReportHandedOverOn !== null) return 'annual-report-handed-over';
  return facts.isAdopted ? phaseAfterAdoption(facts, today) : phaseBeforeAdoption(facts, today);
}

/** What is changed when the year has begun is changed while it runs. */
function phaseAfterAdoption({ budgetYear, isRevised }: PhaseFacts, today: LocalDate): CyclePhase {
  if (today < firstDayOf(budgetYear)) return isRevised ? 'revision-open' : 'adopted';
  return today <= lastDayOf(budgetYear) ? 'executing' : 'year-end';
}

function phaseBeforeAdoption({ isReferredBack, announcedOn, frozenOn, submissionDeadline, draftingFrom }: PhaseFacts, today: LocalDate): CyclePhase {
  if (isReferredBack) return 'referred-back';
  if (announcedOn !== null) return 'before-council';
  if (frozenOn !== null) return 'proposal-decided';
  if (today > submissionDeadline) return 'board-preparation';
  return today < draftingFrom ? 'planned' : 'submission-open';
}
