import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { isBlank } from '../is-blank.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalReferredBack, type GoalEvent } from './goal.events.js';
import type { ExistingGoal, GoalStatus } from './goal.state.js';

/** Carried out from KS's decision to send the goal back for an answer by `respondBy`. */
export type ReferGoalBack = DecidedStep & Readonly<{ kind: 'refer-goal-back'; reasons: readonly string[]; respondBy: LocalDate }>;
export type ReferGoalBackRejection = DecidedTextRejection | RejectionsOf<{
  'goal-not-submitted': { status: GoalStatus };
  'reason-missing': NoParams;
  'respond-by-not-after-meeting': { respondBy: LocalDate; meetingDate: LocalDate };
}>;

export function referGoalBack(goal: ExistingGoal, { kind: _, ...step }: ReferGoalBack): Decision<GoalEvent, ReferGoalBackRejection> {
  const { reasons, respondBy, basis } = step;
  if (goal.status !== 'submitted') return reject('goal-not-submitted', { status: goal.status });
  if (reasons.every(isBlank)) return reject('reason-missing');
  if (respondBy <= basis.meetingDate) return reject('respond-by-not-after-meeting', { respondBy, meetingDate: basis.meetingDate });
  return decidedTextProblem(goal, step) ?? accept(GoalReferredBack.create(step));
}
