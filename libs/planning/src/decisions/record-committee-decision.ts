import { reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import type { Cycle, OpenedCycle } from '../cycle/cycle.state.js';
import { timelinessOf } from '../cycle/timeliness.js';
import { bodyProblem, type BodyNotThere } from '../organisation/body-there.js';
import type { UnitOnRecord } from '../organisation/unit.state.js';
import { laterYear } from '../follow-up/assessed-in.js';
import { preliminaryOf, type ExistingGoal } from '../goal/goal.state.js';
import { responsibleUnit } from '../goal/responsibility.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { isBlank } from '../is-blank.js';
import { amendmentOf, type AmendmentItem } from './amendment-item.js';
import {
  acceptIfDecidable, decidedOf, decisionProblem, findGoals, textOf,
  type DecidedVersion, type DecisionRejection, type OnGoal, type RecordedDecision,
} from './decision.js';
import { CommitteeDecided, type CommitteeOutcome, type DecidedText, type DecisionsEvent } from './decisions.events.js';
import type { Decisions } from './decisions.state.js';

/**
 * Where nothing else is said, the body submits the goal. `version` is then its text, or the one that was submitted preliminarily;
 * for that, the body may have decided words of its own.
 */
export type CommitteeItem = DecidedVersion & (
  | Readonly<{ outcome?: 'submitted'; amendment?: AmendmentItem }>
  | Readonly<{ outcome: 'withdrawn'; reason: string }>
  | Readonly<{ outcome: 'follow-up-submitted'; followUp: string; budgetYear?: number | null }>);

export const MADE_BY = ['body', 'delegate'] as const;
export type MadeBy = (typeof MADE_BY)[number];

/**
 * `cycle` is that of the goals' budget year; `bodyOnRecord` is the body where it is a unit; `unitBodies` names the body that decided each unit's goals on the day of the meeting;
 * `amendedHashes` holds the SHA-256 of each amended text, by goal. Where nothing is said of it, the body made the decision itself.
 */
export type RecordCommitteeDecision = RecordedDecision<CommitteeItem> & Readonly<{
  kind: 'record-committee-decision'; madeBy?: MadeBy; lateReason: string | null;
  bodyOnRecord: UnitOnRecord | null; cycle: Cycle; unitBodies: Readonly<Record<string, string>>; amendedHashes: Readonly<Record<string, string>>;
}>;
export type RecordCommitteeDecisionRejection = DecisionRejection | BodyNotThere | RejectionsOf<{
  'not-own-goal': { goalId: string; unit: string; body: string };
  'goals-of-several-years': { budgetYears: readonly number[] };
  'cycle-not-open': { budgetYear: number };
  'late-reason-missing': { deadline: LocalDate; daysLate: number };
  'not-delegable': NoParams;
}>;

/** A body decides its goals and thereby submits them, or takes them back; later it decides how they go. Late is accepted with a reason: the law knows no sanction (KL 11:9). */
export function recordCommitteeDecision(
  decisions: Decisions, command: RecordCommitteeDecision,
): Decision<DecisionsEvent, RecordCommitteeDecisionRejection> {
  // What an operation is to reach, and what goes to KF, no delegate decides (KL 6:38).
  if (command.madeBy === 'delegate') return reject('not-delegable');
  const problem = decisionProblem(decisions, command) ?? bodyProblem(command.meetingDate, command);
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
  const budgetYears = [...new Set(found.map(({ item, goal }) => decidedYear(item, goal)))];
  const [budgetYear, another] = budgetYears;
  if (budgetYear === undefined || another !== undefined) return reject('goals-of-several-years', { budgetYears });
  if (cycle.status !== 'open' || cycle.budgetYear !== budgetYear) return reject('cycle-not-open', { budgetYear });
  return { ok: true, cycle };
}

/** A follow-up is of the round's year, everything else of the goal's. */
export const decidedYear = (item: CommitteeItem, { budgetYear }: Pick<ExistingGoal, 'budgetYear'>): number =>
  (item.outcome === 'follow-up-submitted' ? item.budgetYear ?? budgetYear : budgetYear);

/** A goal is decided by the body of the unit that answers for it on the day of the meeting. */
function ownershipProblem(found: Found, { unitBodies, body, meetingDate }: RecordCommitteeDecision): Refused | undefined {
  const foreign = found.find(({ goal }) => unitBodies[responsibleUnit(goal, meetingDate)] !== body)?.goal;
  return foreign && reject('not-own-goal', { goalId: foreign.goalId, unit: responsibleUnit(foreign, meetingDate), body });
}

function decideAll(found: Found, cycle: OpenedCycle, command: RecordCommitteeDecision): Decision<DecisionsEvent, RecordCommitteeDecisionRejection> {
  const goals = found.map((onGoal) => ({ ...decidedText(onGoal), ...outcomeOf(onGoal, cycle, command) }));
  const [latest] = goals.filter((goal) => goal.outcome === 'submitted').toSorted((one, other) => other.daysLate - one.daysLate);
  const isLate = latest !== undefined && latest.daysLate > 0;
  if (isLate && isBlank(command.lateReason)) return reject('late-reason-missing', { deadline: latest.deadline, daysLate: latest.daysLate });
  const lateReason = isLate ? command.lateReason : null;
  return acceptIfDecidable(
    CommitteeDecided.create({ ...decidedOf(command), budgetYear: cycle.budgetYear, lateReason, goals }), command.goalsNow);
}

type OnItem = OnGoal<CommitteeItem>;

function outcomeOf({ item, goal }: OnItem, cycle: OpenedCycle, { today, amendedHashes }: RecordCommitteeDecision): CommitteeOutcome {
  if (item.outcome === 'withdrawn') return { outcome: item.outcome, reason: item.reason };
  if (item.outcome === 'follow-up-submitted') return { outcome: item.outcome, followUp: item.followUp, budgetYear: laterYear(goal, item.budgetYear ?? null) };
  const { goalId, amendment } = item;
  if (amendment) return { outcome: 'changed', amendment: amendmentOf({ goalId, amendment }, goal, amendedHashes) };
  return isOnPreliminary(item, goal) ? { outcome: 'confirmed' } : { outcome: 'submitted', ...timelinessOf(goal, cycle, today) };
}

const isOnPreliminary = (item: CommitteeItem, goal: ExistingGoal): boolean =>
  item.outcome !== 'withdrawn' && item.outcome !== 'follow-up-submitted' && preliminaryOf(goal)?.version === item.version;

/** The committee has its own text before it, also where KS has changed it since. */
function decidedText(onItem: OnItem): DecidedText {
  const preliminary = preliminaryOf(onItem.goal);
  return preliminary && isOnPreliminary(onItem.item, onItem.goal) ? { ...textOf(onItem), contentHash: preliminary.contentHash } : textOf(onItem);
}
