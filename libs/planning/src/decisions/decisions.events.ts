import { eventNamed, type EventOf, type LocalDate } from '#lib/kernel';
import type { GehKind } from './council-decision.js';

/** The exact text decided on. */
export type DecidedText = Readonly<{ goalId: string; version: number; contentHash: string }>;

/** What every body's decision says. `recordedOn` is the day it was entered; the body met on `meetingDate`. */
type Decided = { decisionId: string; body: string; meetingDate: LocalDate; paragraph: number; caseNumber: string | null; recordedOn: LocalDate };

/** A committee, company board or KS for its own units decides its goals and thereby submits them. */
export const CommitteeDecided = eventNamed('committee-decided').carrying<Decided & {
  budgetYear: number; deadline: LocalDate; daysLate: number; lateReason: string | null; goals: readonly DecidedText[];
}>();

export type BoardOutcome =
  | Readonly<{ outcome: 'endorsed' }>
  | Readonly<{ outcome: 'referred-back'; reasons: readonly string[]; respondBy: LocalDate }>;

/** KS prepares and proposes (KL 6:13); it does not adopt. */
export const BoardDecided = eventNamed('board-decided').carrying<Decided & { goals: readonly (DecidedText & BoardOutcome)[] }>();

export type CouncilOutcome = Readonly<{ outcome: 'adopted'; geh: GehKind; inForceFrom: LocalDate; inForceTo: LocalDate }>;

/** KF decides (KL 5:1). */
export const CouncilDecided = eventNamed('council-decided').carrying<Decided & { goals: readonly (DecidedText & CouncilOutcome)[] }>();

export const decisionsContracts = [CommitteeDecided, BoardDecided, CouncilDecided] as const;
export type DecisionsEvent = EventOf<(typeof decisionsContracts)[number]>;
