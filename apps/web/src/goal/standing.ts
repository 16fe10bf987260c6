import type { AssessmentAnswer, GoalAnswer } from '../api/generated.js';
import type { MarkName } from '../parts/marks.js';

/** How it goes, once that is said; until then, how far the goal has come. */
export function standingOf({ status, assessment }: Pick<GoalAnswer, 'status' | 'assessment'>): MarkName {
  return assessment ? markOfAssessment(assessment.assessment) : status;
}

export const markOfAssessment = (assessment: AssessmentAnswer['assessment']): MarkName => (assessment === 'not-assessed' ? 'not-reported' : assessment);
