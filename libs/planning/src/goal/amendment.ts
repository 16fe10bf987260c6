import { reject, type Rejected } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { contentProblem, type ContentRejection } from './content-problem.js';
import type { Amendment } from './goal-content.js';
import type { ExistingGoal } from './goal.state.js';
import { measurabilityGaps, type MeasurabilityGap } from './measurability.js';

export type AmendmentRejection = ContentRejection | RejectionsOf<{
  'text-unchanged': NoParams;
  'reason-missing': NoParams;
  'goal-not-measurable': { gaps: readonly MeasurabilityGap[] };
}>;

/** A body's own words are held to the same rules as a committee's. */
export function amendmentProblem(goal: ExistingGoal, { content, contentHash, reason }: Amendment): Rejected<AmendmentRejection> | undefined {
  if (contentHash === goal.contentHash) return reject('text-unchanged');
  if (isBlank(reason)) return reject('reason-missing');
  const problem = contentProblem(content);
  if (problem) return problem;
  const gaps = measurabilityGaps(content);
  return gaps.length > 0 ? reject('goal-not-measurable', { gaps }) : undefined;
}
