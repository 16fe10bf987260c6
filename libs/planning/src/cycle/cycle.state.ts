import type { EventOf, LocalDate } from '#lib/kernel';
import { lastDayOf } from '../calendar/local-dates.js';
import type { BoardProposal } from './board-proposal.js';
import type { CycleEvent, CycleOpened, DeadlineMoved, FollowUpRound } from './cycle.events.js';
import { isSameDeadline, type Extension, type LastMove } from './deadline-name.js';

/** A budget year's cycle as goals and decisions rely on it. */
export type Cycle = Readonly<{ status: 'absent' }> | OpenedCycle;

/** `plan` is what the cycle was opened with, and the rounds opened since, with the statuses that are theirs now. The days beside it are those in force; `moves` says when each that has been moved was so last, `extensions` whom another day was given. */
export type OpenedCycle = Readonly<{
  status: 'open'; budgetYear: number; plan: CyclePlan;
  areas: readonly string[]; units: readonly string[];
  draftingFrom: LocalDate; submissionDeadline: LocalDate; followUps: readonly FollowUpRound[];
  moves: readonly LastMove[]; extensions: readonly Extension[];
  proposal: BoardProposal | null;
  /** The days on which reports were handed over, by follow-up; on which KF approved the annual report; on which the cycle was closed. */
  handedOver: Readonly<Record<string, LocalDate>>; approvedOn: LocalDate | null; closedOn: LocalDate | null;
}>;

/** The annual report is that of the follow-up whose period is the whole year. */
export const annualReportHandedOverOn = ({ budgetYear, followUps, handedOver }: Pick<OpenedCycle, 'budgetYear' | 'followUps' | 'handedOver'>): LocalDate | undefined =>
  followUps.filter(({ periodEnds }) => periodEnds === lastDayOf(budgetYear)).map(({ code }) => handedOver[code]).find((day) => day !== undefined);

export type CyclePlan = Readonly<EventOf<typeof CycleOpened>['data']>;

export const absentCycle: Cycle = { status: 'absent' };

export function evolveCycle(cycle: Cycle, event: CycleEvent): Cycle {
  if (event.type === 'cycle-opened') return opened(event.data);
  if (cycle.status === 'absent') return cycle;
  switch (event.type) {
    case 'unit-included': return { ...cycle, units: [...cycle.units, event.data.unit] };
    case 'deadline-moved': return moved(cycle, event.data);
    case 'follow-up-round-opened': return withRounds(cycle, (rounds) => withRound(rounds, event.data.round));
    case 'status-set-changed': return withRounds(cycle, (rounds) => withStatuses(rounds, event.data));
    case 'report-handed-over': return { ...cycle, handedOver: { ...cycle.handedOver, [event.data.followUp]: event.data.handedOverOn } };
    case 'annual-report-approved': return { ...cycle, approvedOn: event.data.decidedBy.meetingDate };
    case 'cycle-closed': return { ...cycle, closedOn: event.data.closedOn };
    case 'board-proposal-frozen': {
      const { version, goals, frozenOn } = event.data;
      return { ...cycle, proposal: { version, goals, frozenOn, published: null } };
    }
    case 'board-proposal-published': {
      const { councilMeets, announcedOn } = event.data;
      return { ...cycle, proposal: cycle.proposal && { ...cycle.proposal, published: { councilMeets, announcedOn } } };
    }
    case 'deadline-extended': {
      const { deadline, followUp, unit, extendedTo } = event.data;
      return { ...cycle, extensions: [...cycle.extensions, { deadline, followUp, unit, extendedTo }] };
    }
  }
}

type DataOf<Contract> = EventOf<Contract>['data'];

function opened(plan: CyclePlan): OpenedCycle {
  const { budgetYear, steeringModel, units, draftingFrom, submissionDeadline, followUps } = plan;
  const areas = steeringModel.directions.flatMap((direction) => direction.areas.map((area) => area.code));
  return { status: 'open', budgetYear, plan, areas, units, draftingFrom, submissionDeadline, followUps, moves: [], extensions: [], proposal: null, handedOver: {}, approvedOn: null, closedOn: null };
}

function moved(cycle: OpenedCycle, { deadline, followUp, movedTo, movedOn }: DataOf<typeof DeadlineMoved>): OpenedCycle {
  const move = { deadline, followUp, movedTo, movedOn };
  const moves = [...cycle.moves.filter((other) => !isSameDeadline(other, move)), move];
  return deadline === 'submission' ? { ...cycle, moves, submissionDeadline: movedTo }
    : { ...cycle, moves, followUps: withReportBy(cycle.followUps, followUp, movedTo) };
}

export const withReportBy = (rounds: readonly FollowUpRound[], followUp: string | null, reportBy: LocalDate): readonly FollowUpRound[] =>
  rounds.map((round) => (round.code === followUp ? { ...round, reportBy } : round));

/** Of the plan's rounds and of those with the days in force. */
const withRounds = (cycle: OpenedCycle, changed: (rounds: readonly FollowUpRound[]) => readonly FollowUpRound[]): OpenedCycle =>
  ({ ...cycle, followUps: changed(cycle.followUps), plan: { ...cycle.plan, followUps: changed(cycle.plan.followUps) } });

export const withStatuses = (rounds: readonly FollowUpRound[], { followUp, statuses }: Readonly<{ followUp: string; statuses: FollowUpRound['statuses'] }>): readonly FollowUpRound[] =>
  rounds.map((round) => (round.code === followUp ? { ...round, statuses } : round));

/** Rounds stand in the order of their periods. */
export const withRound = (rounds: readonly FollowUpRound[], round: FollowUpRound): readonly FollowUpRound[] =>
  [...rounds, round].toSorted((one, other) => one.periodEnds.localeCompare(other.periodEnds));
