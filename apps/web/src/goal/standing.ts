import type { GoalAnswer } from '../api/generated.js';
import type { MarkName } from '../parts/marks.js';

/** How it goes, once that is said; until then, how far the goal has come. */
export function standingOf({ status, assessment }: Pick<GoalAnswer, 'status' | 'assessment'>): MarkName {
  if (!assessment) return status;
  return assessment.assessment === 'not-assessed' ? 'not-reported' : assessment.assessment;
}
