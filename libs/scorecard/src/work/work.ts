import type { LocalDate } from '#lib/kernel';
import { isTakenBack, SUBMISSION, reportOf, workingDaysBetween, type Capacity, type FollowUpRound, type OpenDays } from '#lib/planning';
import type { PlanningCycle } from '../cycle/cycle.query.js';
import { dueFor } from '../cycle/deadline.query.js';
import type { InForce, Submission } from '../goals/goal-sheet-row.js';
import type { StatementAtHand } from '../dialogue/dialogue.query.js';
import type { GoalSheet } from '../goals/goal-sheet.query.js';
import type { NotApplicable } from '../scorecard/not-applicable.query.js';
import type { Unit } from '../organisation/unit.query.js';

export const WORK_KINDS = ['write-goals', 'decide-on-drafts', 'answer-referral', 'complete-goal', 'give-statement', 'assess-goals', 'follow-up-shares', 'prepare-goals', 'adopt-goals', 'decide-on-changes'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/**
 * Something that waits for whoever acts for a body. `unit` where it concerns one; `dueOn` null where no day is set. Working days left
 * are counted from today, negative when the day has passed; on the weekend after a Friday it is late by none.
 * `areas` are the codes of those that lack a goal and are not declared not applicable.
 */
export type WorkItem = Readonly<{
  kind: WorkKind; budgetYear: number; capacity: Capacity; unit: string | null;
  dueOn: LocalDate | null; workingDaysLeft: number | null; isLate: boolean;
  goals: readonly GoalAtHand[]; areas: readonly string[]; followUp: string | null;
}>;

/** A goal by the title that whoever it waits for may see. */
export type GoalAtHand = Pick<GoalSheet, 'goalId' | 'unit' | 'area' | 'version'> & Readonly<{ title: string }>;

/** A statement that waits for a unit, with the body that acts for it today. */
export type StatementForBody = StatementAtHand & Readonly<{ body: string }>;

/** `units` are all there are: one that takes no part in the year may have taken over goals of it. */
export type YearAtHand = Readonly<{ cycle: PlanningCycle; units: readonly Unit[]; goals: readonly GoalSheet[]; notApplicable: readonly NotApplicable[] }>;

/** Today, and the days on which the municipality's offices are open. */
export type WorkDays = Readonly<{ today: LocalDate; isOpen: OpenDays }>;

/** What waits for somebody today, the most urgent first; what has no day comes last. */
export function workFor(capacities: readonly Capacity[], years: readonly YearAtHand[], { today, isOpen }: WorkDays, statements: readonly StatementForBody[] = []): readonly WorkItem[] {
  const items = capacities.flatMap((capacity) => [...years.flatMap((year) => workIn(year, capacity, today)), ...statementsFor(capacity, statements)]);
  return items.map(({ dueOn, ...item }) => ({ ...item, dueOn, workingDaysLeft: dueOn === null ? null : workingDaysBetween(today, dueOn, isOpen), isLate: dueOn !== null && dueOn < today }))
    .sort((one, other) => (one.dueOn ?? LAST).localeCompare(other.dueOn ?? LAST));
}

const LAST = '9999-12-31';

type Undated = Omit<WorkItem, 'workingDaysLeft' | 'isLate'>;

function workIn(year: YearAtHand, capacity: Capacity, today: LocalDate): readonly Undated[] {
  switch (capacity.role) {
    case 'committee-secretary': case 'company-secretary':
      return year.units.filter(({ body }) => body === capacity.body).flatMap((unit) => ofUnit(year, unit, capacity, today));
    case 'board-secretary': return onGoals('prepare-goals', year, capacity, year.goals.filter(({ status }) => status === 'submitted'));
    case 'council-secretary': return [
      ...onGoals('adopt-goals', year, capacity, year.goals.filter(({ status }) => status === 'endorsed' || status === 'rejection-proposed')),
      ...year.goals.filter(({ proposedChange }) => proposedChange !== null).flatMap((goal) => onGoals('decide-on-changes', year, capacity, [goal]))];
    case 'chair': case 'controller': case 'auditor': case 'administrator': return [];
  }
}

const statementsFor = (capacity: Capacity, statements: readonly StatementForBody[]): readonly Undated[] =>
  (capacity.role === 'committee-secretary' || capacity.role === 'company-secretary' ? statements.filter(({ body }) => body === capacity.body) : [])
    .map(({ goalId, budgetYear, askedOf, respondBy, unit, area, version, content: { title } }) => ({
      kind: 'give-statement', budgetYear, capacity, unit: askedOf, dueOn: respondBy, goals: [{ goalId, unit, area, version, title }], areas: [], followUp: null }));

function ofUnit(year: YearAtHand, { code }: Unit, capacity: Capacity, today: LocalDate): readonly Undated[] {
  const [{ cycle }, goals] = [year, year.goals.filter(({ unit }) => unit === code)];
  const isPreparing = cycle.units.includes(code) && cycle.draftingFrom <= today && today < `${cycle.budgetYear}-01-01`;
  const of = (kind: WorkKind, more: Partial<Undated>): Undated =>
    ({ kind, budgetYear: cycle.budgetYear, capacity, unit: code, dueOn: dueFor(code, cycle, SUBMISSION) ?? null, goals: [], areas: [], followUp: null, ...more });
  const answers = goals.filter((goal) => !isTakenBack(goal));
  const declared = year.notApplicable.filter(({ unit }) => unit === code);
  const areas = areasWithout(cycle, [...answers, ...declared]);
  const round = roundToReport(cycle, today);
  return [
    ...(isPreparing ? preparing(answers, areas).map(([kind, more]) => of(kind, more)) : []),
    ...goals.flatMap((goal) => (goal.referral && goal.status === 'referred-back' ? [of('answer-referral', { dueOn: goal.referral.respondBy, goals: [named(goal)] })] : [])),
    ...goals.flatMap((goal) => (goal.completion && goal.status === 'completion-requested' ? [of('complete-goal', { dueOn: goal.completion.respondBy, goals: [named(goal)] })] : [])),
    ...(round ? reporting(year, code, round).map(([kind, unsaid]) => of(kind, { dueOn: dueFor(code, cycle, reportOf(round.code)) ?? null, goals: unsaid.map(named), followUp: round.code })) : []),
  ];
}

function preparing(goals: readonly GoalSheet[], areas: readonly string[]): readonly (readonly [WorkKind, Partial<Undated>])[] {
  if (goals.length === 0) return areas.length === 0 ? [] : [['write-goals', { areas }]];
  const drafts = goals.filter(({ status, submission }) => status === 'draft' || isUndecided(submission));
  return drafts.length === 0 ? [] : [['decide-on-drafts', { goals: drafts.map(named), areas }]];
}

/** What a unit has not said in a round: of its own goals, and of its shares of others'. */
function reporting({ goals }: YearAtHand, code: string, round: FollowUpRound): readonly (readonly [WorkKind, readonly GoalSheet[]])[] {
  const [inForce, isUnsaid] = [goals.filter((goal) => goal.status === 'adopted' && isInForceOn(goal.inForce, round.periodEnds)), isUnsaidIn(round)];
  const own = inForce.filter(({ unit, followUps }) => unit === code && isUnsaid(followUps));
  const shared = inForce.filter(({ contributions }) => contributions.some(({ unit, ended, followUps }) => unit === code && ended === null && isUnsaid(followUps)));
  return ([['assess-goals', own], ['follow-up-shares', shared]] as const).filter(([, unsaid]) => unsaid.length > 0);
}

/** Of what was said in the year's rounds. */
const isUnsaidIn = ({ code }: FollowUpRound) => (said: readonly Readonly<{ followUp: string }>[]): boolean => said.every(({ followUp }) => followUp !== code);

/** A goal is judged for a time in which it was in force. */
const isInForceOn = (inForce: InForce | null, day: LocalDate): boolean => inForce !== null && inForce.inForceFrom <= day && day <= inForce.inForceTo;

/** Submitted before its committee has decided. */
const isUndecided = (submission: Submission | null): boolean => submission !== null && submission.decisionExpectedOn !== null;

const onGoals = (kind: WorkKind, { cycle: { budgetYear } }: YearAtHand, capacity: Capacity, goals: readonly GoalSheet[]): readonly Undated[] =>
  (goals.length === 0 ? [] : [{ kind, budgetYear, capacity, unit: null, dueOn: null, goals: goals.map(named), areas: [], followUp: null }]);

const named = ({ goalId, unit, area, version, content: { title } }: GoalSheet): GoalAtHand => ({ goalId, unit, area, version, title });

function areasWithout({ steeringModel }: PlanningCycle, answers: readonly Readonly<{ area: string }>[]): readonly string[] {
  const answered = new Set(answers.map(({ area }) => area));
  return steeringModel.directions.flatMap(({ areas }) => areas.map(({ code }) => code)).filter((code) => !answered.has(code));
}

/** The last round whose period has ended; earlier ones that were never reported stay as they are. */
const roundToReport = ({ followUps }: PlanningCycle, today: LocalDate): FollowUpRound | undefined =>
  followUps.filter(({ periodEnds }) => periodEnds <= today).at(-1);
