import type { EventOf, LocalDate, Projection } from '#lib/kernel';
import { deadlinesOf, dueOn, reportOf, withReportBy, withRound, withStatuses, type CycleEvent, type CycleOpened, type DeadlineMoved, type FollowUpRound, type PlanningModel } from '#lib/planning';
import { deadlineAdded, deadlinesMoved, deadlinesExtended, deadlinesSet } from './deadlines-on-record.js';
import { municipalityOf } from '../rows/municipality.js';

/**
 * The planning of one budget year. `steering_model`, `units` (codes), `units_left_out` and `follow_ups` are JSON as in `cycle-opened`, with the days in
 * force; `deadlines` and `milestones` are JSON with what has become of each.
 */
export type CycleRow = {
  stream: string; municipality: string; budget_year: number; revision: number; template: string; model: PlanningModel;
  preparing_body: string; deciding_body: string; steering_model: string; units: string;
  drafting_from: string; submission_deadline: string; follow_ups: string; deadlines: string;
  copied_from: number | null; units_left_out: string;
  milestones: string;
};

export const cycle: Projection<CycleEvent, CycleRow> = {
  name: 'cycle', version: 5, key: 'stream',
  columns: {
    stream: 'text', municipality: 'text', budget_year: 'integer', revision: 'integer', template: 'text', model: 'text',
    preparing_body: 'text', deciding_body: 'text', steering_model: 'text', units: 'text',
    drafting_from: 'text', submission_deadline: 'text', follow_ups: 'text', deadlines: 'text',
    copied_from: 'integer', units_left_out: 'text', milestones: 'text',
  },
  indexes: [['municipality', 'budget_year']],
  handles: [
    'cycle-opened', 'unit-included', 'deadline-moved', 'deadline-extended', 'follow-up-round-opened', 'status-set-changed', 'board-proposal-frozen', 'board-proposal-published', 'report-handed-over',
    'annual-report-approved', 'cycle-closed',
  ],
  keysOf: (event) => [event.stream],
  evolve: (row, event) => {
    const { stream, revision } = event;
    if (event.type === 'cycle-opened') return { ...opened(stream, event.data), revision };
    return row && { ...row, ...changed(row, event), revision };
  },
};

/** What has been done with the cycle as a whole, and on which day; null where it has not. `handedOver` says it by follow-up. */
export type Milestones = Readonly<{
  frozenOn: LocalDate | null; announcedOn: LocalDate | null; handedOver: Readonly<Record<string, LocalDate>>; approvedOn: LocalDate | null; closedOn: LocalDate | null;
}>;

const NOTHING_DONE: Milestones = { frozenOn: null, announcedOn: null, handedOver: {}, approvedOn: null, closedOn: null };

type DataOf<Contract> = EventOf<Contract>['data'];

const opened = (stream: string, data: DataOf<typeof CycleOpened>): Omit<CycleRow, 'revision'> => ({
  stream, municipality: municipalityOf(stream), budget_year: data.budgetYear, template: data.template, model: data.model,
  copied_from: data.copiedFrom, units_left_out: JSON.stringify(data.unitsLeftOut), milestones: JSON.stringify(NOTHING_DONE),
  preparing_body: data.preparingBody, deciding_body: data.decidingBody,
  steering_model: JSON.stringify(data.steeringModel), units: JSON.stringify(data.units),
  drafting_from: data.draftingFrom, submission_deadline: data.submissionDeadline, follow_ups: JSON.stringify(data.followUps),
  deadlines: deadlinesSet(deadlinesOf(data).flatMap((name) => {
    const day = dueOn(data, name);
    return day === undefined ? [] : [{ ...name, dueOn: day }];
  })),
});

function changed(row: CycleRow, event: Exclude<CycleEvent, { type: 'cycle-opened' }>): Partial<CycleRow> {
  switch (event.type) {
    case 'unit-included': return { units: JSON.stringify([...JSON.parse(row.units) as string[], event.data.unit]) };
    case 'deadline-moved': return { ...movedDay(row, event.data), deadlines: deadlinesMoved(row.deadlines, event.data) };
    case 'follow-up-round-opened': {
      const { round } = event.data;
      return { follow_ups: changedRounds(row, (rounds) => withRound(rounds, round)), deadlines: deadlineAdded(row.deadlines, { ...reportOf(round.code), dueOn: round.reportBy }) };
    }
    case 'status-set-changed': return { follow_ups: changedRounds(row, (rounds) => withStatuses(rounds, event.data)) };
    case 'deadline-extended': return { deadlines: deadlinesExtended(row.deadlines, event.data) };
    case 'board-proposal-frozen': case 'board-proposal-published': case 'report-handed-over': case 'annual-report-approved': case 'cycle-closed':
      return { milestones: JSON.stringify({ ...milestonesIn(row.milestones), ...milestoneOf(row, event) }) };
  }
}

const movedDay = (row: CycleRow, { deadline, followUp, movedTo }: DataOf<typeof DeadlineMoved>): Partial<CycleRow> =>
  (deadline === 'submission' ? { submission_deadline: movedTo }
    : { follow_ups: changedRounds(row, (rounds) => withReportBy(rounds, followUp, movedTo)) });

const changedRounds = (row: CycleRow, changed: (rounds: readonly FollowUpRound[]) => readonly FollowUpRound[]): string =>
  JSON.stringify(changed(JSON.parse(row.follow_ups) as FollowUpRound[]));

export const milestonesIn = (column: string): Milestones => JSON.parse(column) as Milestones;

type MilestoneEvent = Extract<CycleEvent, { type: 'board-proposal-frozen' | 'board-proposal-published' | 'report-handed-over' | 'annual-report-approved' | 'cycle-closed' }>;

function milestoneOf(row: CycleRow, event: MilestoneEvent): Partial<Milestones> {
  switch (event.type) {
    case 'board-proposal-frozen': return { frozenOn: event.data.frozenOn, announcedOn: null };
    case 'board-proposal-published': return { announcedOn: event.data.announcedOn };
    case 'report-handed-over': return { handedOver: { ...milestonesIn(row.milestones).handedOver, [event.data.followUp]: event.data.handedOverOn } };
    case 'annual-report-approved': return { approvedOn: event.data.decidedBy.meetingDate };
    case 'cycle-closed': return { closedOn: event.data.closedOn };
  }
}
