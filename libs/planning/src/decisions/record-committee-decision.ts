import { reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import { daysBetween } from '../calendar/local-dates.js';
import type { Cycle, OpenedCycle } from '../cycle/cycle.state.js';
import type { ExistingGoal } from '../goal/goal.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import { isBlank } from '../is-blank.js';
import {
  acceptIfDecidable, decidedOf, decisionProblem, findGoals, textOf,
  type DecidedVersion, type DecisionRejection, type OnGoal, type RecordedDecision,
} from './decision.js';
import { CommitteeDecided, type CommitteeOutcome, type DecisionsEvent, type Timeliness } from './decisions.events.js';
import type { Decisions } from './decisions.state.js';

/** Where nothing else is said, the body submits the goal. */
export type CommitteeItem = DecidedVersion & (
  | Readonly<{ outcome?: 'submitted' }>
  | Readonly<{ outcome: 'withdrawn'; reason: string }>);

/** `cycle` is that of the goals' budget year; `unitBodies` names the body that decides each unit's goals. */
export type RecordCommitteeDecision = RecordedDecision<CommitteeItem> & Readonly<{
  kind: 'record-committee-decision'; lateReason: string | null; cycle: Cycle; unitBodies: Readonly<Record<string, string>>;
}>;
export type RecordCommitteeDecisionRejection = DecisionRejection | RejectionsOf<{
  'not-own-goal': { goalId: string; unit: string; body: string };
  'goals-of-several-years': { budgetYears: readonly number[] };
  'cycle-not-open': { budgetYear: number };
  'late-reason-missing': { deadline: LocalDate; daysLate: number };
}>;

/** A body decides its goals and thereby submits them, or takes them back. Late is accepted with a reason: the law knows no sanction (KL 11:9). */
export function recordCommitteeDecision(
  decisions: Decisions, command: RecordCommitteeDecision,
): Decision<DecisionsEvent, RecordCommitteeDecisionRejection> {
  const problem = decisionProblem(decisions, command);
  if (problem) return problem;
  const goals = findGoals(command.goals, command.goalsNow);
  if (!goals.ok) return goals;
  const year = cycleOf(goals.found, command);
  if (!year.ok) return year;
  return ownershipProblem(goals.found, command) ?? decideAll(goals.found, year.cycle, command);
}

type Found = readonly OnGoal<CommitteeItem>[];
type Refused = Rejected<RecordCommitteeDecisionRejection>;

function cycleOf(found: Found, { cycle }: RecordCommitteeDecision): Readonly<{ ok: true; cycle: OpenedCycle }> | Refused {
  const budgetYears = [...new Set(found.map(({ goal }) => goal.budgetYear))];
  const [budgetYear, another] = budgetYears;
  if (budgetYear === undefined || another !== undefined) return reject('goals-of-several-years', { budgetYears });
  if (cycle.status !== 'open' || cycle.budgetYear !== budgetYear) return reject('cycle-not-open', { budgetYear });
  return { ok: true, cycle };
}

function ownershipProblem(found: Found, { unitBodies, body }: RecordCommitteeDecision): Refused | undefined {
  const foreign = found.find(({ goal }) => unitBodies[goal.unit] !== body)?.goal;
  return foreign && reject('not-own-goal', { goalId: foreign.goalId, unit: foreign.unit, body });
}

function decideAll(found: Found, cycle: OpenedCycle, command: RecordCommitteeDecision): Decision<DecisionsEvent, RecordCommitteeDecisionRejection> {
  const goals = found.map((onGoal) => ({ ...textOf(onGoal), ...outcomeOf(onGoal, cycle, command.today) }));
  const [latest] = goals.filter((goal) => goal.outcome === 'submitted').toSorted((one, other) => other.daysLate - one.daysLate);
  const isLate = latest !== undefined && latest.daysLate > 0;
  if (isLate && isBlank(command.lateReason)) return reject('late-reason-missing', { deadline: latest.deadline, daysLate: latest.daysLate });
  const lateReason = isLate ? command.lateReason : null;
  return acceptIfDecidable(
    CommitteeDecided.create({ ...decidedOf(command), budgetYear: cycle.budgetYear, lateReason, goals }), command.goalsNow);
}

const outcomeOf = ({ item, goal }: OnGoal<CommitteeItem>, cycle: OpenedCycle, today: LocalDate): CommitteeOutcome =>
  (item.outcome === 'withdrawn' ? { outcome: item.outcome, reason: item.reason } : { outcome: 'submitted', ...timelinessOf(goal, cycle, today) });

/** The decision reaches KS on the day it is recorded. An answer to a referral is due by the day that KS set. */
function timelinessOf(goal: ExistingGoal, cycle: OpenedCycle, today: LocalDate): Timeliness {
  const deadline = goal.status === 'referred-back' ? goal.referral.respondBy : cycle.submissionDeadline;
  return { deadline, daysLate: Math.max(0, daysBetween(deadline, today)) };
}
