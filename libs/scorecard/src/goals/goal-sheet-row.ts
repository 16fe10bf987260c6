import type { Basis, LocalDate } from '#lib/kernel';
import type { GehKind, GoalChange, GoalStatus, InForceStep, ReferredTo, SubmissionMistake, Voting } from '#lib/planning';

/**
 * Where one goal stands. Its texts are in `goal_version`: the current one, the one last submitted and the one last adopted
 * may differ, and not everybody may see each. `revision` is the stream's, for `ETag`. JSON, null where there is none: `transfers`
 * (`TransferOnGoal[]`; `unit` is the one that set the goal), `submission`
 * (`Submission`), `tabling` (`Tabling`, until the next step), `referral` (`ReferralOnGoal`, while it stands), `completion` (`CompletionOnGoal`, likewise), `in_force` (`InForce`), `texts`
 * (`DecidedStep[]`: what KF has decided to hold, and when), `discontinuation` (`Discontinuation`), `annulment` (`Annulment`),
 * `mistake` (`VoidedSubmission`), `realignment` (`Realignment`, the latest).
 */
export type GoalSheetRow = {
  goal_id: string; municipality: string; revision: number;
  budget_year: number; unit: string; transfers: string | null; area: string; status: ExistingStatus;
  version: number; submitted_version: number | null; adopted_version: number | null;
  submission: string | null; tabling: string | null; referral: string | null; completion: string | null; in_force: string | null; texts: string | null;
  proposed_change: GoalChange | null; discontinuation: string | null; annulment: string | null; carried_over_from: string | null;
  mistake: string | null; realignment: string | null;
};

export type ExistingStatus = Exclude<GoalStatus, 'absent'>;

/** `decisionExpectedOn` while the committee has not decided; `isChanged` where it then decided another text, until KS has decided on that. */
export type Submission = Readonly<{
  submittedOn: LocalDate; deadline: LocalDate; daysLate: number; lateReason: string | null; decisionExpectedOn: LocalDate | null; isChanged: boolean;
}>;
export type Tabling = Readonly<{ decisionId: string; basis: Basis; reason: string | null; voting: Voting }>;
export type ReferralOnGoal = Readonly<{ decisionId: string; basis: Basis; reasons: readonly string[]; respondBy: LocalDate; referredTo: ReferredTo; voting: Voting }>;
export type CompletionOnGoal = Readonly<{ points: readonly string[]; respondBy: LocalDate; requestedOn: LocalDate }>;
/** From `effectiveFrom` on, `toUnit` answers for the goal. */
export type TransferOnGoal = Readonly<{ decisionId: string; basis: Basis; fromUnit: string; toUnit: string; effectiveFrom: LocalDate }>;
export type InForce = Readonly<{ geh: GehKind; inForceFrom: LocalDate; inForceTo: LocalDate }>;
/** One of KF's decisions on a goal that it has adopted, and where it is written down. */
export type DecidedStep = InForceStep & Readonly<{ basis: Basis }>;
/** `inForceTo` is the goal's last day, before its time. */
export type Discontinuation = Readonly<{ decisionId: string; basis: Basis; reason: string; inForceTo: LocalDate }>;
/** The court's annulment of KF's decision in `basis`. */
export type Annulment = Readonly<{ decisionId: string; basis: Basis; annulledOn: LocalDate }>;

/** Why the submission was a mistake. */
export type VoidedSubmission = Readonly<{ mistake: SubmissionMistake; reason: string; voidedOn: LocalDate }>;
/** KF's corrected minutes: under `basis` it decided `version`, not `fromVersion`. */
export type Realignment = Readonly<{ decisionId: string; basis: Basis; correctionId: string; fromVersion: number; version: number; reason: string; realignedOn: LocalDate }>;

export const stepsIn = ({ texts }: Pick<GoalSheetRow, 'texts'>): readonly DecidedStep[] =>
  (texts === null ? [] : JSON.parse(texts) as readonly DecidedStep[]);

export const transfersIn = ({ transfers }: Pick<GoalSheetRow, 'transfers'>): readonly TransferOnGoal[] =>
  (transfers === null ? [] : JSON.parse(transfers) as readonly TransferOnGoal[]);

export const inForceUntil = (row: GoalSheetRow, { inForceTo }: Pick<InForce, 'inForceTo'>): string | null =>
  (row.in_force === null ? null : inForce({ ...(JSON.parse(row.in_force) as InForce), inForceTo }));

export const inForce = ({ geh, inForceFrom, inForceTo }: InForce): string => JSON.stringify({ geh, inForceFrom, inForceTo } satisfies InForce);
