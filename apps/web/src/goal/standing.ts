import type { AssessmentAnswer, GoalAnswer } from '../api/generated.js';
import type { MarkName } from '../parts/marks.js';

/** How it goes, once that is said; until then, how far the goal has come, or that it ended before its time. */
export function standingOf({ status, assessment, discontinuation, validity }: Pick<GoalAnswer, 'status' | 'assessment' | 'discontinuation' | 'validity'>): MarkName {
  if (assessment) return markOfAssessment(assessment.assessment);
  return discontinuation && validity === 'ended' ? 'ended' : status;
}

export const markOfAssessment = (assessment: AssessmentAnswer['assessment']): MarkName => (assessment === 'not-assessed' ? 'not-reported' : assessment);
