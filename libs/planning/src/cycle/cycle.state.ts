import type { LocalDate } from '#lib/kernel';
import type { CycleEvent, FollowUpRound } from './cycle.events.js';

/** A budget year's cycle as goals and decisions rely on it. */
export type Cycle = Readonly<{ status: 'absent' }> | OpenedCycle;

export type OpenedCycle = Readonly<{
  status: 'open'; budgetYear: number;
  areas: readonly string[]; units: readonly string[];
  draftingFrom: LocalDate; submissionDeadline: LocalDate; followUps: readonly FollowUpRound[];
}>;

export const absentCycle: Cycle = { status: 'absent' };

export function evolveCycle(_cycle: Cycle, event: CycleEvent): Cycle {
  const { budgetYear, steeringModel, units, draftingFrom, submissionDeadline, followUps } = event.data;
  const areas = steeringModel.directions.flatMap((direction) => direction.areas.map((area) => area.code));
  return { status: 'open', budgetYear, areas, units, draftingFrom, submissionDeadline, followUps };
}
