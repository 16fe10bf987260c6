import { reject, type Rejected } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import type { DecidedStep } from './decided-text.js';
import { preliminaryOf, type ExistingGoal, type GoalStatus } from './goal.state.js';

export type PreliminaryTextRejection = RejectionsOf<{
  'submission-not-preliminary': { status: GoalStatus };
  'goal-moved': { decidedVersion: number; currentVersion: number };
}>;

/** The committee decides on the text that was submitted, also where KS has put its own words in its place since; and at whatever time it meets. */
export function preliminaryTextProblem(goal: ExistingGoal, { version }: DecidedStep): Rejected<PreliminaryTextRejection> | undefined {
  const preliminary = preliminaryOf(goal);
  if (!preliminary) return reject('submission-not-preliminary', { status: goal.status });
  return version === preliminary.version ? undefined : reject('goal-moved', { decidedVersion: version, currentVersion: preliminary.version });
}
