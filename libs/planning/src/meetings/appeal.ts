import type { LocalDate } from '#lib/kernel';

/** A court may annul a decision, but not put another in its place (KL 13:8). */
export const APPEAL_OUTCOMES = ['dismissed', 'annulled'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** An appeal against what was decided under a §. `decided` null: it is open. */
export type Appeal = Readonly<{
  appealId: string; paragraph: number; receivedOn: LocalDate; caseNumber: string | null;
  decided: Readonly<{ outcome: AppealOutcome; decidedOn: LocalDate }> | null;
}>;
