import type { LocalDate } from '#lib/kernel';
import { isElectionYear, newCouncilFrom } from './election.js';
import { lastDay, monthsAfter, type LastDay } from './legal-time.js';
import { yearOf } from './local-dates.js';

/** A section of kommunallagen (KL) or lagen om kommunal bokföring och redovisning (LKBR): `{ law: 'KL', chapter: 11, section: 8 }`. */
export type Provision = Readonly<{ law: 'KL' | 'LKBR'; chapter: number; section: number }>;

export const STATUTORY_ACTS = [
  'board-proposes-budget', 'presidium-proposes-auditors-budget', 'board-proposes-tax-rate', 'board-proposes-budget-late',
  'council-adopts-budget', 'council-sets-tax-rate', 'council-adopts-budget-late',
  'interim-report-handed-over', 'annual-report-handed-over', 'discharge-decided',
] as const;
export type StatutoryAct = (typeof STATUTORY_ACTS)[number];

/**
 * Until when something must be done by law. It is there to be warned of, never to block: municipalities do decide later.
 * `onlyIf`: the limit holds only where the ordinary one cannot be kept, for special reasons.
 * `notBefore`: in an election year it is for the newly elected council (KL 11:10).
 */
export type StatutoryLimit = LastDay & Readonly<{ act: StatutoryAct; provision: Provision; onlyIf: 'special-reasons' | null; notBefore: LocalDate | null }>;

/**
 * The limits of a budget year in the order of their days. Whether TidL rolls "before the end of October" is not settled:
 * both days are given. `periodsEnd` are the last days of the interim reports that are handed over.
 */
export function statutoryLimits(budgetYear: number, periodsEnd: readonly LocalDate[]): readonly StatutoryLimit[] {
  const [before, after] = [budgetYear - 1, budgetYear + 1];
  return [
    limit('board-proposes-budget', `${before}-10-31`, KL(11, 8)),
    limit('presidium-proposes-auditors-budget', `${before}-10-31`, KL(11, 8)),
    limit('board-proposes-tax-rate', `${before}-10-31`, KL(11, 8), 'special-reasons'),
    limit('board-proposes-budget-late', `${before}-11-30`, KL(11, 8), 'special-reasons'),
    byCouncil(limit('council-adopts-budget', `${before}-11-30`, KL(11, 10))),
    byCouncil(limit('council-sets-tax-rate', `${before}-11-30`, KL(11, 11), 'special-reasons')),
    byCouncil(limit('council-adopts-budget-late', `${before}-12-31`, KL(11, 11), 'special-reasons')),
    ...periodsEnd.filter((day) => isInterimPeriod(budgetYear, day)).map(interimReportLimit),
    limit('annual-report-handed-over', `${after}-04-15`, KL(11, 20)),
    limit('discharge-decided', `${after}-06-30`, KL(5, 24)),
  ];
}

/** KS hands the interim report to KF and to the auditors within two months of the period's end. */
const interimReportLimit = (periodEnds: LocalDate): StatutoryLimit =>
  limit('interim-report-handed-over', monthsAfter(periodEnds, 2), KL(11, 16));

/** At least one interim report covers at least half and at most two thirds of the year (LKBR 13:1). */
export const interimPeriod = (budgetYear: number): Readonly<{ earliest: LocalDate; latest: LocalDate }> =>
  ({ earliest: `${budgetYear}-06-30`, latest: `${budgetYear}-08-31` });

export function isInterimPeriod(budgetYear: number, periodEnds: LocalDate): boolean {
  const { earliest, latest } = interimPeriod(budgetYear);
  return earliest <= periodEnds && periodEnds <= latest;
}

const KL = (chapter: number, section: number): Provision => ({ law: 'KL', chapter, section });

const limit = (
  act: StatutoryAct, unrolled: LocalDate, provision: Provision, onlyIf: StatutoryLimit['onlyIf'] = null,
): StatutoryLimit => ({ act, ...lastDay(unrolled), provision, onlyIf, notBefore: null });

function byCouncil(decided: StatutoryLimit): StatutoryLimit {
  const year = yearOf(decided.unrolled);
  return { ...decided, notBefore: isElectionYear(year) ? newCouncilFrom(year) : null };
}
