import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import type { Cycle } from '../cycle/cycle.state.js';
import { timelinessOf } from '../cycle/timeliness.js';
import { isBlank } from '../is-blank.js';
import type { RejectionsOf } from '../rejections-of.js';
import { GoalSubmittedPreliminarily, type GoalEvent } from './goal.events.js';
import type { ExistingGoal, GoalStatus } from './goal.state.js';
import { measurabilityGaps, type MeasurabilityGap } from './measurability.js';

/** The deadline comes before the committee's meeting: its secretary submits the text, and the committee's decision follows on `decisionExpectedOn`. */
export type SubmitGoalPreliminarily = Readonly<{
  kind: 'submit-goal-preliminarily'; goalId: string; version: number; decisionExpectedOn: LocalDate; lateReason: string | null;
  today: LocalDate; cycle: Cycle;
}>;
export type SubmitGoalPreliminarilyRejection = RejectionsOf<{
  'goal-not-submittable': { status: GoalStatus };
  'goal-moved': { decidedVersion: number; currentVersion: number };
  'goal-not-measurable': { gaps: readonly MeasurabilityGap[] };
  'cycle-not-open': { budgetYear: number };
  'meeting-has-been': { decisionExpectedOn: LocalDate };
  'late-reason-missing': { deadline: LocalDate; daysLate: number };
}>;

export function submitGoalPreliminarily(
  goal: ExistingGoal, command: SubmitGoalPreliminarily,
): Decision<GoalEvent, SubmitGoalPreliminarilyRejection> {
  const { goalId, cycle, today, decisionExpectedOn, lateReason } = command;
  const problem = textProblem(goal, command);
  if (problem) return problem;
  if (cycle.status !== 'open') return reject('cycle-not-open', { budgetYear: goal.budgetYear });
  if (decisionExpectedOn < today) return reject('meeting-has-been', { decisionExpectedOn });
  const timeliness = timelinessOf(goal, cycle, today);
  const isLate = timeliness.daysLate > 0;
  if (isLate && isBlank(lateReason)) return reject('late-reason-missing', timeliness);
  return accept(GoalSubmittedPreliminarily.create({
    goalId, version: goal.version, contentHash: goal.contentHash, submittedOn: today, ...timeliness, lateReason: isLate ? lateReason : null, decisionExpectedOn }));
}

function textProblem(goal: ExistingGoal, { version }: SubmitGoalPreliminarily): Rejected<SubmitGoalPreliminarilyRejection> | undefined {
  if (goal.status !== 'draft') return reject('goal-not-submittable', { status: goal.status });
  if (version !== goal.version) return reject('goal-moved', { decidedVersion: version, currentVersion: goal.version });
  const gaps = measurabilityGaps(goal.content);
  return gaps.length > 0 ? reject('goal-not-measurable', { gaps }) : undefined;
}
