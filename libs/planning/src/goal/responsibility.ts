import type { LocalDate } from '#lib/kernel';

/** From `effectiveFrom` on, `toUnit` answers for the goal: it writes, submits and reports on it. */
export type Transfer = Readonly<{ decisionId: string; toUnit: string; effectiveFrom: LocalDate }>;

/** The unit that answers for a goal on a day: the one that set it, until a transfer takes effect. */
export const responsibleUnit = ({ unit, transfers }: Readonly<{ unit: string; transfers: readonly Omit<Transfer, 'decisionId'>[] }>, day: LocalDate): string =>
  transfers.filter(({ effectiveFrom }) => effectiveFrom <= day).at(-1)?.toUnit ?? unit;
