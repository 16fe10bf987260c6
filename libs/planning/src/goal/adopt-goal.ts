import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import type { GehKind } from '../decisions/council-decision.js';
import type { RejectionsOf } from '../rejections-of.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalAdopted, type GoalEvent } from './goal.events.js';
import type { ExistingGoal } from './goal.state.js';
import { decidableProblem, type NotBeforeCouncil, type NotUrgent, type Urgency } from './whose-turn.js';

/** Carried out from KF's decision. The goal is in force from the first to the last day given. */
export type AdoptGoal = DecidedStep & Urgency & Readonly<{ kind: 'adopt-goal'; geh: GehKind; inForceFrom: LocalDate; inForceTo: LocalDate }>;
export type AdoptGoalRejection = DecidedTextRejection | NotBeforeCouncil | NotUrgent | RejectionsOf<{
  'in-force-period-reversed': { inForceFrom: LocalDate; inForceTo: LocalDate };
}>;

export const adoptGoal = (goal: ExistingGoal, { kind: _, ...step }: AdoptGoal): Decision<GoalEvent, AdoptGoalRejection> =>
  adoptionProblem(goal, step) ?? accept(GoalAdopted.create(step));

export function adoptionProblem(goal: ExistingGoal, step: Omit<AdoptGoal, 'kind'>): Rejected<AdoptGoalRejection> | undefined {
  const { inForceFrom, inForceTo } = step;
  const problem = decidableProblem(goal, step);
  if (problem) return problem;
  if (inForceTo < inForceFrom) return reject('in-force-period-reversed', { inForceFrom, inForceTo });
  return decidedTextProblem(goal, step);
}
