import { eventNamed, type Basis, type EventOf, type LocalDate } from '#lib/kernel';
import type { Assessment } from '../follow-up/assessment.js';
import type { CycleDeadline } from './deadline-name.js';

export type GoalArea = Readonly<{ code: string; text: string; shortName: string }>;
export type Direction = Readonly<{ code: string; text: string; perspective: string; areas: readonly GoalArea[] }>;

/** What the year is steered by: data of the cycle, since levels, owners and words change between years. */
export type SteeringModel = Readonly<{ vision: string; purposes: readonly string[]; directions: readonly Direction[] }>;

/** One occasion on which goals are assessed. The statuses allowed differ between kinds of report. */
export type FollowUpRound = Readonly<{
  code: string; title: string; periodEnds: LocalDate; reportBy: LocalDate; statuses: readonly Assessment[];
}>;

export const CycleOpened = eventNamed('cycle-opened').carrying<{
  budgetYear: number; template: string; preparingBody: string; decidingBody: string;
  steeringModel: SteeringModel; units: readonly string[];
  draftingFrom: LocalDate; submissionDeadline: LocalDate; followUps: readonly FollowUpRound[];
}>();

type OfDeadline = { budgetYear: number; deadline: CycleDeadline; followUp: string | null; reason: string; decidedBy: Basis | null };

/** For every unit. `followUp` is the code of the follow-up whose reports are due, null for the goals; `decidedBy` the minutes, if any. */
export const DeadlineMoved = eventNamed('deadline-moved').carrying<OfDeadline & {
  movedFrom: LocalDate; movedTo: LocalDate; movedOn: LocalDate;
}>();

/** For one unit. */
export const DeadlineExtended = eventNamed('deadline-extended').carrying<OfDeadline & {
  unit: string; extendedTo: LocalDate; extendedOn: LocalDate;
}>();

export const cycleContracts = [CycleOpened, DeadlineMoved, DeadlineExtended] as const;
export type CycleEvent = EventOf<(typeof cycleContracts)[number]>;
