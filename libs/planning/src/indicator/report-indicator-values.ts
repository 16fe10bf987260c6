import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import type { FollowUpRound } from '../cycle/cycle.events.js';
import { firstRepeated } from '../first-repeated.js';
import { begunRound, type RoundRejection } from '../follow-up/begun-round.js';
import { laterYear, notOfYearProblem, type NotOfYear } from '../follow-up/assessed-in.js';
import { isDecimal } from '../goal/decimals.js';
import type { Goal, GoalStatus } from '../goal/goal.state.js';
import { isPeriod, periodEnd } from '../goal/period.js';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { isAbsent, placeName, type Gender, type Outcome, type ValuePlace, type ValueStatus } from './indicator-value.js';
import { IndicatorValueReported, IndicatorValueRevised, type IndicatorEvent } from './indicator.events.js';
import type { IndicatorSeries } from './indicator.state.js';

/** `reason` is why it takes the place of a value that was there; null where none was. */
export type ReportedValue = ValuePlace & Outcome & Readonly<{ reason: string | null }>;

/** `goalNow` is the goal whose indicator it is, as it stands; `rounds` are the follow-ups of the cycle of `budgetYear`, which is left out where it is the goal's own. */
export type ReportIndicatorValues = Readonly<{
  kind: 'report-indicator-values'; indicatorId: string; goalId: string; followUp: string; budgetYear?: number | null; values: readonly ReportedValue[];
  today: LocalDate; goalNow: Goal; rounds: readonly FollowUpRound[];
}>;
export type ReportIndicatorValuesRejection = RoundRejection | ValueRejection | NotOfYear | RejectionsOf<{
  'goal-unknown': { goalId: string };
  'goal-not-adopted': { status: GoalStatus };
  'indicator-not-in-goal': { indicatorId: string };
  'no-values': NoParams;
  'value-repeated': ValuePlace;
}>;
type ValueRejection = RejectionsOf<{
  'period-malformed': { indicator: string; period: string };
  'period-outside-report': { period: string; periodEnds: LocalDate };
  'decimal-malformed': { indicator: string; value: string };
  'value-missing': ValuePlace;
  'value-beside-absence': { status: ValueStatus };
  'absence-reason-missing': { status: ValueStatus };
  'value-unchanged': { period: string; gender: Gender };
  'revision-reason-missing': { period: string; gender: Gender };
}>;

/** Values are told by whoever answers for the goal, for periods that the report covers. None is overwritten: another one says why. */
export function reportIndicatorValues(series: IndicatorSeries, command: ReportIndicatorValues): Decision<IndicatorEvent, ReportIndicatorValuesRejection> {
  const { goalNow, goalId, indicatorId, values } = command;
  if (goalNow.status === 'absent') return reject('goal-unknown', { goalId });
  if (goalNow.status !== 'adopted') return reject('goal-not-adopted', { status: goalNow.status });
  const indicator = goalNow.content.indicators.find((one) => one.indicatorId === indicatorId);
  if (!indicator) return reject('indicator-not-in-goal', { indicatorId });
  const elsewhere = notOfYearProblem(goalNow, command);
  if (elsewhere) return elsewhere;
  const found = begunRound(command);
  if (!found.ok) return found;
  return listProblem(values) ?? eachProblem(values, { series, indicator: indicator.name, periodEnds: found.round.periodEnds })
    ?? accept(...values.map((value) => eventOf(series, command, value)));
}

function listProblem(values: readonly ReportedValue[]): Rejected<ReportIndicatorValuesRejection> | undefined {
  if (values.length === 0) return reject('no-values');
  const repeated = firstRepeated(values.map(placeName));
  const twice = values.find((value) => placeName(value) === repeated);
  return twice && reject('value-repeated', { period: twice.period, gender: twice.gender });
}

type Around = Readonly<{ series: IndicatorSeries; indicator: string; periodEnds: LocalDate }>;
type Problem = Rejected<ValueRejection> | undefined;

function eachProblem(values: readonly ReportedValue[], around: Around): Problem {
  for (const value of values) {
    const problem = periodProblem(value, around) ?? outcomeProblem(value, around) ?? revisionProblem(value, around);
    if (problem) return problem;
  }
  return undefined;
}

function periodProblem({ period }: ReportedValue, { indicator, periodEnds }: Around): Problem {
  if (!isPeriod(period)) return reject('period-malformed', { indicator, period });
  return periodEnd(period).slice(0, MONTH) > periodEnds.slice(0, MONTH) ? reject('period-outside-report', { period, periodEnds }) : undefined;
}

const MONTH = 'yyyy-mm'.length;

function outcomeProblem({ period, gender, status, value, absenceReason }: ReportedValue, { indicator }: Around): Problem {
  if (isAbsent({ status })) {
    if (value !== null) return reject('value-beside-absence', { status });
    return isBlank(absenceReason) ? reject('absence-reason-missing', { status }) : undefined;
  }
  if (value === null || value === '') return reject('value-missing', { period, gender });
  return isDecimal(value) ? undefined : reject('decimal-malformed', { indicator, value });
}

function revisionProblem(value: ReportedValue, { series }: Around): Problem {
  const { period, gender, reason } = value;
  const before = series.values[placeName(value)];
  if (!before) return undefined;
  if (isSame(before, outcomeOf(value))) return reject('value-unchanged', { period, gender });
  return isBlank(reason) ? reject('revision-reason-missing', { period, gender }) : undefined;
}

const isSame = (one: Outcome, other: Outcome): boolean =>
  one.status === other.status && one.value === other.value && one.absenceReason === other.absenceReason;

/** An absence has a reason, a value none. */
const outcomeOf = ({ status, value, absenceReason }: Outcome): Outcome => ({ status, value, absenceReason: isAbsent({ status }) ? absenceReason : null });

function eventOf({ values }: IndicatorSeries, { indicatorId, goalId, followUp, goalNow, budgetYear, today }: ReportIndicatorValues, value: ReportedValue): IndicatorEvent {
  const { period, gender, reason } = value;
  const reported = { indicatorId, goalId, followUp, budgetYear: goalNow.status === 'absent' ? null : laterYear(goalNow, budgetYear ?? null), reportedOn: today, period, gender, ...outcomeOf(value) };
  const superseded = values[placeName(value)];
  return superseded ? IndicatorValueRevised.create({ ...reported, superseded, reason: reason ?? '' }) : IndicatorValueReported.create(reported);
}
