import { eventNamed, type Basis, type EventOf, type LocalDate } from '#lib/kernel';
import type { Assessment } from '../follow-up/assessment.js';
import type { CycleDeadline } from './deadline-name.js';

export type GoalArea = Readonly<{ code: string; text: string; shortName: string }>;
export type Direction = Readonly<{ code: string; text: string; perspective: string; areas: readonly GoalArea[] }>;

export const STEERING_LEVELS = ['vision', 'direction', 'area', 'goal'] as const;

/** What a level is called that year, and whose it is: a body's code, or `unit` where each unit sets its own. */
export type SteeringLevel = Readonly<{ level: (typeof STEERING_LEVELS)[number]; label: string; owner: string }>;

type SteeringModelFirst = Readonly<{ vision: string; purposes: readonly string[]; directions: readonly Direction[] }>;

/** What the year is steered by: data of the cycle, since levels, owners and words change between years. No `levels`: nobody has said. */
export type SteeringModel = SteeringModelFirst & Readonly<{ levels: readonly SteeringLevel[] }>;

/** Whether KF adopts in the autumn, or in June with a chance to revise. */
export const PLANNING_MODELS = ['autumn', 'june'] as const;
export type PlanningModel = (typeof PLANNING_MODELS)[number];

/** One occasion on which goals are assessed. The statuses allowed differ between kinds of report. */
export type FollowUpRound = Readonly<{
  code: string; title: string; periodEnds: LocalDate; reportBy: LocalDate; statuses: readonly Assessment[];
}>;

type CycleOpenedFirst = {
  budgetYear: number; template: string; preparingBody: string; decidingBody: string;
  steeringModel: SteeringModelFirst; units: readonly string[];
  draftingFrom: LocalDate; submissionDeadline: LocalDate; followUps: readonly FollowUpRound[];
};

/** `copiedFrom` is the budget year whose cycle it is a copy of; `unitsLeftOut` are those of that year that are no more. */
export const CycleOpened = eventNamed('cycle-opened').carrying<CycleOpenedFirst>()
  // There was one template, for the autumn, and nothing could be copied.
  .next<Omit<CycleOpenedFirst, 'steeringModel'> & {
    steeringModel: SteeringModel; model: PlanningModel; copiedFrom: number | null; unitsLeftOut: readonly string[];
  }>((first) => ({ ...first, steeringModel: { ...first.steeringModel, levels: [] }, model: 'autumn', copiedFrom: null, unitsLeftOut: [] }));

/** A unit that takes part though it did not when the cycle was opened. */
export const UnitIncluded = eventNamed('unit-included').carrying<{ budgetYear: number; unit: string; includedOn: LocalDate }>();

type OfDeadline = { budgetYear: number; deadline: CycleDeadline; followUp: string | null; reason: string; decidedBy: Basis | null };

/** For every unit. `followUp` is the code of the follow-up whose reports are due, null for the goals; `decidedBy` the minutes, if any. */
export const DeadlineMoved = eventNamed('deadline-moved').carrying<OfDeadline & {
  movedFrom: LocalDate; movedTo: LocalDate; movedOn: LocalDate;
}>();

/** For one unit. */
export const DeadlineExtended = eventNamed('deadline-extended').carrying<OfDeadline & {
  unit: string; extendedTo: LocalDate; extendedOn: LocalDate;
}>();

/** What KS proposes of one goal, in the very text it has decided on. */
export type ProposedGoal = Readonly<{
  goalId: string; unit: string; area: string; title: string; version: number; contentHash: string; proposal: 'adopt' | 'reject';
}>;

/** KS's proposal to KF as one package, whole in each version. */
export const BoardProposalFrozen = eventNamed('board-proposal-frozen').carrying<{
  budgetYear: number; version: number; goals: readonly ProposedGoal[]; decidedBy: Basis | null; frozenOn: LocalDate;
}>();

/** Anybody may read it from when KF's meeting is announced (KL 8:14). */
export const BoardProposalPublished = eventNamed('board-proposal-published').carrying<{
  budgetYear: number; version: number; councilMeets: LocalDate; announcedOn: LocalDate; recordedOn: LocalDate;
}>();

/** An occasion more than the year was opened with. */
export const FollowUpRoundOpened = eventNamed('follow-up-round-opened').carrying<{ budgetYear: number; round: FollowUpRound; openedOn: LocalDate }>();

/** Before anything was assessed in the round: `statuses` take the place of `previous`. */
export const StatusSetChanged = eventNamed('status-set-changed').carrying<{
  budgetYear: number; followUp: string; previous: readonly Assessment[]; statuses: readonly Assessment[]; reason: string; changedOn: LocalDate;
}>();

/** To KF and to the auditors. */
export const ReportHandedOver = eventNamed('report-handed-over').carrying<{
  budgetYear: number; followUp: string; handedOverOn: LocalDate; recordedOn: LocalDate;
}>();

/** By KF, in these minutes. */
export const AnnualReportApproved = eventNamed('annual-report-approved').carrying<{ budgetYear: number; decidedBy: Basis; recordedOn: LocalDate }>();

export const CycleClosed = eventNamed('cycle-closed').carrying<{ budgetYear: number; closedOn: LocalDate }>();

export const cycleContracts = [
  CycleOpened, UnitIncluded, DeadlineMoved, DeadlineExtended, FollowUpRoundOpened, StatusSetChanged, BoardProposalFrozen, BoardProposalPublished,
  ReportHandedOver, AnnualReportApproved, CycleClosed,
] as const;
export type CycleEvent = EventOf<(typeof cycleContracts)[number]>;
