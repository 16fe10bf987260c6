import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { amendmentProblem, type AmendmentRejection } from './amendment.js';
import { changeProblem, type ChangeRejection } from './changeable.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import type { Amendment } from './goal-content.js';
import { GoalAmended, type GoalEvent } from './goal.events.js';
import type { ExistingGoal } from './goal.state.js';
import type { Urgency } from './whose-turn.js';

/** Carried out from KF's decision to put other words in force from `inForceFrom` on, and the goal until `inForceTo`. The earlier words hold until then. */
export type AmendGoal = DecidedStep & Urgency & Readonly<{ kind: 'amend-goal'; amendment: Amendment; inForceFrom: LocalDate; inForceTo: LocalDate }>;
export type AmendGoalRejection = ChangeRejection | AmendmentRejection | DecidedTextRejection | RejectionsOf<{
  'in-force-period-reversed': { inForceFrom: LocalDate; inForceTo: LocalDate };
}>;

export function amendGoal(goal: ExistingGoal, { kind: _, ...step }: AmendGoal): Decision<GoalEvent, AmendGoalRejection> {
  const { amendment, inForceFrom, inForceTo } = step;
  const problem = changeProblem(goal, step, inForceFrom);
  if (problem) return problem;
  if (inForceTo < inForceFrom) return reject('in-force-period-reversed', { inForceFrom, inForceTo });
  return amendmentProblem(goal, amendment) ?? decidedTextProblem(goal, step) ?? accept(GoalAmended.create(step));
}
