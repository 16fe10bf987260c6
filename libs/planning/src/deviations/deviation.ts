import type { Basis, LocalDate } from '#lib/kernel';
import type { DeadlineName } from '../cycle/deadline-name.js';

/** What an auditor asks for first (revision): what is not as it should be, or what is worth a second look though it may be right. */
export const DEVIATION_KINDS = [
  'not-carried-out', 'quorum-missing', 'submitted-late', 'not-reported', 'follow-up-missing', 'answer-overdue', 'decided-without-paragraph', 'recorded-late',
  'deadline-moved', 'minutes-corrected', 'notice-removed-early', 'preliminary-not-final', 'countersigned', 'text-realigned', 'own-unit-prepared',
] as const;
export type DeviationKind = (typeof DEVIATION_KINDS)[number];

/** How many days after its meeting a decision may be recorded before that is a deviation, where nobody says otherwise. */
export const RECORDED_WITHIN_DAYS = 14;

/** `unit` is the unit or body concerned; `on` the day on which it came about, where there is one. */
type Of<Kind extends DeviationKind, Data> = Readonly<{ kind: Kind; unit: string | null; goalId: string | null; title: string | null; on: LocalDate | null }> & Readonly<Data>;

export type Deviation =
  /** Decided, but the goal does not say so. */
  | Of<'not-carried-out', { basis: Basis }>
  /** Too few took part in the decision (KL 6:27). */
  | Of<'quorum-missing', { basis: Basis }>
  | Of<'submitted-late', { daysLate: number; lateReason: string | null }>
  /** Neither a goal nor a declaration when the day for it had passed. */
  | Of<'not-reported', { area: string }>
  | Of<'follow-up-missing', { followUp: string }>
  /** A referral or a request for completion that nobody has answered. */
  | Of<'answer-overdue', object>
  | Of<'decided-without-paragraph', { what: WithoutParagraph }>
  | Of<'recorded-late', { basis: Basis; daysAfter: number }>
  /** For every unit, or later for one. */
  | Of<'deadline-moved', { deadline: DeadlineName; movedTo: LocalDate; reason: string; basis: Basis | null }>
  /** After they were approved. */
  | Of<'minutes-corrected', { meetingDate: LocalDate; paragraph: number | null; what: string; reason: string }>
  /** Before the time for appeals was over, so that nobody knows when the decision gained legal force. */
  | Of<'notice-removed-early', { meetingDate: LocalDate; paragraph: number | null; lastDay: LocalDate }>
  | Of<'preliminary-not-final', { followUp: string }>
  /** Whoever recorded the decision had written one of its goals. */
  | Of<'countersigned', { basis: Basis }>
  /** KF's corrected minutes changed which text it adopted. */
  | Of<'text-realigned', { basis: Basis; reason: string }>
  /** KS decided the goal as its unit's body, in `decidedIn`, and prepared it for KF, which is allowed. */
  | Of<'own-unit-prepared', { basis: Basis; decidedIn: Basis }>;

export const WITHOUT_PARAGRAPH = ['submission', 'follow-up', 'proposal', 'deadline'] as const;
/** What was done without the minutes of the body whose decision it is. */
export type WithoutParagraph = (typeof WITHOUT_PARAGRAPH)[number];
