import type { LocalDate } from '#lib/kernel';
import {
  COUNCIL, BOARD, SUBMISSION, firstDayOf, isElectionYear, isSameDeadline, lastDayOf, newCouncilFrom, plusDays, reportOf, statutoryLimits, workingDaysBetween,
  type FollowUpRound, type OpenDays, type Provision, type StatutoryAct, type StatutoryLimit,
} from '#lib/planning';
import type { PlanningCycle } from '../cycle/cycle.query.js';
import type { MeetingOnDay } from '../meetings/meeting.query.js';

export const WHEEL_RINGS = ['committees', 'board', 'council', 'reports'] as const;
export type WheelRing = (typeof WHEEL_RINGS)[number];

export const PERIOD_KINDS = ['drafting', 'answering-referral', 'preparation', 'adoption', 'report', 'accounts'] as const;
export const LAST_DAY_KINDS = ['submission-due', 'referral-answer-due', 'proposal-due', 'adoption-due', 'report-due', 'hand-over-due', 'discharge-due', 'new-council'] as const;
export const WHEEL_KINDS = [...PERIOD_KINDS, ...LAST_DAY_KINDS, 'meeting'] as const;
export type WheelKind = (typeof WHEEL_KINDS)[number];

/**
 * What a year's wheel shows: a period from one day to another, or (`from` and `to` the same) a last day or a meeting. `bodies` are those whose
 * it is, none where it is every unit's; `title` a follow-up's; `provision` where the law says the day. `isDone`: nobody waits for it any more.
 */
export type WheelEntry = Readonly<{
  ring: WheelRing; kind: WheelKind; from: LocalDate; to: LocalDate; bodies: readonly string[]; budgetYear: number | null;
  title: string | null; provision: Provision | null; isDone: boolean; movedFrom: LocalDate | null; unitsWithLonger: number;
}>;
/** As seen on a day: working days left of what has not passed. */
export type WheelEntryOnDay = WheelEntry & Readonly<{ state: 'past' | 'ongoing' | 'coming'; workingDaysLeft: number | null }>;

/** `councilMeets`: when KF takes up KS's published proposal; null where none is published. `isAdopted`: KF has adopted goals of the year. */
export type CycleOnWheel = PlanningCycle & Readonly<{ councilMeets: LocalDate | null; isAdopted: boolean }>;
/** The units whose answer KS waits for by a day, and the day of the meeting that first asked. */
export type AwaitedAnswers = Readonly<{ budgetYear: number; askedOn: LocalDate; respondBy: LocalDate; units: readonly string[] }>;

export type WheelFacts = Readonly<{ cycles: readonly CycleOnWheel[]; meetings: readonly MeetingOnDay[]; answers: readonly AwaitedAnswers[]; isOpen: OpenDays }>;

/** Everything of a calendar year, whatever budget year it is about, by its first day: three planning cycles are in flight at once. */
export function yearWheel(year: number, { cycles, meetings, answers, isOpen }: WheelFacts, today: LocalDate): readonly WheelEntryOnDay[] {
  const entries = [...cycles.flatMap(cycleEntries), ...answers.flatMap(answerEntries), ...meetings.flatMap(meetingEntries), ...electionEntries(year)];
  return entries.filter(({ from, to }) => from <= lastDayOf(year) && to >= firstDayOf(year)).map((entry) => onDay(entry, today, isOpen))
    .sort((one, other) => one.from.localeCompare(other.from) || one.to.localeCompare(other.to));
}

function onDay(entry: WheelEntry, today: LocalDate, isOpen: OpenDays): WheelEntryOnDay {
  const state = entry.to < today ? 'past' : entry.from <= today ? 'ongoing' : 'coming';
  return { ...entry, state, workingDaysLeft: state === 'past' ? null : workingDaysBetween(today, entry.to, isOpen) };
}

const NOTHING_MORE = { bodies: [], title: null, provision: null, isDone: false, movedFrom: null, unitsWithLonger: 0 } as const;

type Told = Pick<WheelEntry, 'ring' | 'kind' | 'from' | 'to'> & Partial<WheelEntry>;
const entryOf = (told: Told): WheelEntry => ({ budgetYear: null, ...NOTHING_MORE, ...told });
const dayOf = ({ day, ...told }: Omit<Told, 'from' | 'to'> & Readonly<{ day: LocalDate }>): WheelEntry => entryOf({ ...told, from: day, to: day });

function cycleEntries(cycle: CycleOnWheel): readonly WheelEntry[] {
  const limits = statutoryLimits(cycle.budgetYear, cycle.followUps.map(({ periodEnds }) => periodEnds));
  return [...planning(cycle, limits), ...cycle.followUps.flatMap((round) => reporting(cycle, round)), ...accounting(cycle, limits)]
    .filter(({ from, to }) => from <= to).map((entry) => ({ ...entry, budgetYear: cycle.budgetYear }));
}

const limitOf = (limits: readonly StatutoryLimit[], act: StatutoryAct): StatutoryLimit | undefined => limits.find((limit) => limit.act === act);

/** Drafted until the last day, prepared until KS's proposal, and then with KF until it decides. What has happened takes the place of what the law says. */
function planning(cycle: CycleOnWheel, limits: readonly StatutoryLimit[]): readonly WheelEntry[] {
  const { draftingFrom, submissionDeadline, milestones: { frozenOn }, councilMeets, isAdopted } = cycle;
  const [proposal, adoption] = [limitOf(limits, 'board-proposes-budget'), limitOf(limits, 'council-adopts-budget')];
  const preparedBy = frozenOn ?? usualDay(cycle, '05-31', proposal) ?? submissionDeadline;
  const decidedBy = councilMeets ?? usualDay(cycle, '06-30', adoption) ?? preparedBy;
  return [
    entryOf({ ring: 'committees', kind: 'drafting', from: draftingFrom, to: submissionDeadline, ...changesOf(cycle) }),
    dayOf({ ring: 'committees', kind: 'submission-due', day: submissionDeadline, ...changesOf(cycle) }),
    entryOf({ ring: 'board', kind: 'preparation', from: plusDays(submissionDeadline, 1), to: preparedBy, bodies: [BOARD], isDone: frozenOn !== null }),
    entryOf({ ring: 'council', kind: 'adoption', from: plusDays(preparedBy, 1), to: decidedBy, bodies: [COUNCIL], isDone: isAdopted }),
    ...lastDay('board', 'proposal-due', proposal, frozenOn !== null),
    ...lastDay('council', 'adoption-due', adoption, isAdopted),
  ];
}

/** Until when where nothing is decided: what the law says; where KF adopts in June, long before. */
const usualDay = ({ model, budgetYear }: PlanningCycle, inJune: string, limit: StatutoryLimit | undefined): LocalDate | undefined =>
  (model === 'june' ? `${budgetYear - 1}-${inJune}` : limit?.unrolled);

/** Nobody waits for it once it is done: what happened is told by its period. */
const lastDay = (ring: WheelRing, kind: WheelKind, limit: StatutoryLimit | undefined, isDone: boolean): readonly WheelEntry[] =>
  (limit && !isDone ? [dayOf({ ring, kind, day: limit.unrolled, bodies: ring === 'council' ? [COUNCIL] : [BOARD], provision: limit.provision })] : []);

function changesOf({ deadlines }: PlanningCycle, name = SUBMISSION): Pick<WheelEntry, 'movedFrom' | 'unitsWithLonger'> {
  const deadline = deadlines.find((one) => isSameDeadline(one, name));
  if (!deadline) return { movedFrom: null, unitsWithLonger: 0 };
  const { firstDueOn, dueOn, extensions } = deadline;
  return { movedFrom: firstDueOn === dueOn ? null : firstDueOn, unitsWithLonger: new Set(extensions.map(({ unit }) => unit)).size };
}

/** From the end of its period until the report is with KF and the auditors; where the law knows of no such report, until the units' day. */
function reporting(cycle: CycleOnWheel, { code, title, periodEnds, reportBy }: FollowUpRound): readonly WheelEntry[] {
  const handedOverOn = cycle.milestones.handedOver[code] ?? null;
  const limit = handOverLimit(cycle, periodEnds);
  return [
    entryOf({ ring: 'reports', kind: 'report', from: plusDays(periodEnds, 1), to: handedOverOn ?? latest(limit?.rolled, reportBy), title, isDone: handedOverOn !== null }),
    dayOf({ ring: 'reports', kind: 'report-due', day: reportBy, title, isDone: handedOverOn !== null, ...changesOf(cycle, reportOf(code)) }),
    ...(limit && handedOverOn === null ? [dayOf({ ring: 'reports', kind: 'hand-over-due', day: limit.rolled, bodies: [BOARD], title, provision: limit.provision })] : []),
  ];
}

/** Undefined where the law wants no such report handed over. */
const handOverLimit = ({ budgetYear }: PlanningCycle, periodEnds: LocalDate): StatutoryLimit | undefined =>
  limitOf(statutoryLimits(budgetYear, [periodEnds]), periodEnds === lastDayOf(budgetYear) ? 'annual-report-handed-over' : 'interim-report-handed-over');

const latest = (one: LocalDate | undefined, other: LocalDate): LocalDate => (one !== undefined && one > other ? one : other);

/** KF goes through the annual report, and decides on discharge. */
function accounting({ budgetYear, followUps, milestones: { handedOver, approvedOn } }: CycleOnWheel, limits: readonly StatutoryLimit[]): readonly WheelEntry[] {
  const annual = followUps.find(({ periodEnds }) => periodEnds === lastDayOf(budgetYear));
  const [handOver, discharge] = [limitOf(limits, 'annual-report-handed-over'), limitOf(limits, 'discharge-decided')];
  const from = (annual && handedOver[annual.code]) ?? handOver?.unrolled;
  if (from === undefined || !discharge) return [];
  return [
    entryOf({ ring: 'council', kind: 'accounts', from: plusDays(from, 1), to: approvedOn ?? discharge.unrolled, bodies: [COUNCIL], isDone: approvedOn !== null }),
    ...lastDay('council', 'discharge-due', discharge, approvedOn !== null),
  ];
}

const answerEntries = ({ budgetYear, askedOn, respondBy, units }: AwaitedAnswers): readonly WheelEntry[] => [
  entryOf({ ring: 'committees', kind: 'answering-referral', from: askedOn, to: respondBy, bodies: units, budgetYear }),
  dayOf({ ring: 'committees', kind: 'referral-answer-due', day: respondBy, bodies: units, budgetYear }),
];

const meetingEntries = ({ body, meetingDate, meeting: { standing, movedFrom } }: MeetingOnDay): readonly WheelEntry[] =>
  (standing.status !== 'scheduled' ? [] : [dayOf({ ring: ringOf(body), kind: 'meeting', day: meetingDate, bodies: [body], movedFrom })]);

function ringOf(body: string): WheelRing {
  if (body === COUNCIL) return 'council';
  return body === BOARD ? 'board' : 'committees';
}

/** In an election year the newly elected council adopts the budget (KL 11:10). */
const electionEntries = (year: number): readonly WheelEntry[] =>
  (isElectionYear(year) ? [dayOf({ ring: 'council', kind: 'new-council', day: newCouncilFrom(year), bodies: [COUNCIL], provision: { law: 'KL', chapter: 5, section: 9 } })] : []);
