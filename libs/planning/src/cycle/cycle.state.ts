import type { EventOf, LocalDate } from '#lib/kernel';
import type { CycleEvent, CycleOpened, DeadlineMoved, FollowUpRound } from './cycle.events.js';
import { isSameDeadline, type Extension, type LastMove } from './deadline-name.js';

/** A budget year's cycle as goals and decisions rely on it. */
export type Cycle = Readonly<{ status: 'absent' }> | OpenedCycle;

/** The days are those in force; `moves` says when each that has been moved was so last, `extensions` whom another day was given. */
export type OpenedCycle = Readonly<{
  status: 'open'; budgetYear: number;
  areas: readonly string[]; units: readonly string[];
  draftingFrom: LocalDate; submissionDeadline: LocalDate; followUps: readonly FollowUpRound[];
  moves: readonly LastMove[]; extensions: readonly Extension[];
}>;

export const absentCycle: Cycle = { status: 'absent' };

export function evolveCycle(cycle: Cycle, event: CycleEvent): Cycle {
  if (event.type === 'cycle-opened') return opened(event.data);
  if (cycle.status === 'absent') return cycle;
  switch (event.type) {
    case 'deadline-moved': return moved(cycle, event.data);
    case 'deadline-extended': {
      const { deadline, followUp, unit, extendedTo } = event.data;
      return { ...cycle, extensions: [...cycle.extensions, { deadline, followUp, unit, extendedTo }] };
    }
  }
}

type DataOf<Contract> = EventOf<Contract>['data'];

function opened({ budgetYear, steeringModel, units, draftingFrom, submissionDeadline, followUps }: DataOf<typeof CycleOpened>): OpenedCycle {
  const areas = steeringModel.directions.flatMap((direction) => direction.areas.map((area) => area.code));
  return { status: 'open', budgetYear, areas, units, draftingFrom, submissionDeadline, followUps, moves: [], extensions: [] };
}

function moved(cycle: OpenedCycle, { deadline, followUp, movedTo, movedOn }: DataOf<typeof DeadlineMoved>): OpenedCycle {
  const move = { deadline, followUp, movedTo, movedOn };
  const moves = [...cycle.moves.filter((other) => !isSameDeadline(other, move)), move];
  return deadline === 'submission' ? { ...cycle, moves, submissionDeadline: movedTo }
    : { ...cycle, moves, followUps: withReportBy(cycle.followUps, followUp, movedTo) };
}

export const withReportBy = (rounds: readonly FollowUpRound[], followUp: string | null, reportBy: LocalDate): readonly FollowUpRound[] =>
  rounds.map((round) => (round.code === followUp ? { ...round, reportBy } : round));
