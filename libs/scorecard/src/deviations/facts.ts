import type { Basis, LocalDate } from '#lib/kernel';
import type { PlanningCycle } from '../cycle/cycle.query.js';
import type { FrozenProposal } from '../cycle/board-proposal.query.js';
import type { DecisionItem } from '../decisions/decision-item.query.js';
import type { GoalSheet } from '../goals/goal-sheet.query.js';
import type { MeetingOnDay } from '../meetings/meeting.query.js';
import type { NotApplicable } from '../scorecard/not-applicable.query.js';

/** A decision on goals of the year; `countersignedOn` where a second person had to sign it. */
export type DecisionTaken = Readonly<{ decisionId: string; basis: Basis; recordedOn: LocalDate; countersignedOn: LocalDate | null }>;

/** All that is known of a budget year on a day, for the rules that look for what is not as it should be. `meetings` are those that decided on its goals. */
export type DeviationFacts = Readonly<{
  today: LocalDate; cycle: PlanningCycle; goals: readonly GoalSheet[]; notApplicable: readonly NotApplicable[];
  decisions: readonly DecisionTaken[]; notCarriedOut: readonly DecisionItem[]; decidedByTooFew: readonly DecisionItem[]; meetings: readonly MeetingOnDay[]; proposals: readonly FrozenProposal[];
  /** A decision may be recorded so many days after its meeting before it is late. */
  recordedWithinDays: number;
}>;
