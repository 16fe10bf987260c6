import { eventNamed, type EventOf, type LocalDate } from '#lib/kernel';
import type { Assessment } from '../follow-up/assessment.js';

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

export const cycleContracts = [CycleOpened] as const;
export type CycleEvent = EventOf<(typeof cycleContracts)[number]>;
