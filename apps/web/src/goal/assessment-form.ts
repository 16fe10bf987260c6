import type { AssessGoalBody, GoalAnswer } from '../api/generated.js';
import { readDay } from '../moment/read-day.js';

/** What stands in the form, all of it as typed. */
export type MeasureForm = Readonly<{ text: string; responsible: string; dueOn: string }>;
export type AssessmentForm = Readonly<{ goalId: string; title: string; followUp: string; assessment: string; certainty: string; motivation: string; measures: readonly MeasureForm[] }>;

export const EMPTY_MEASURE: MeasureForm = { text: '', responsible: '', dueOn: '' };

type AssessedGoal = Readonly<Pick<GoalAnswer, 'goalId' | 'assessment'> & { content: Readonly<{ title: string }> }>;

/** From what was last said of the goal. Of an earlier follow-up, what was decided to be done goes on, but why it was judged so does not. */
export function startingFrom({ goalId, content: { title }, assessment: last }: AssessedGoal, followUp: string): AssessmentForm {
  if (!last) return { goalId, title, followUp, assessment: 'achieved', certainty: 'preliminary', motivation: '', measures: [EMPTY_MEASURE] };
  const isSame = last.followUp === followUp;
  return {
    goalId, title, followUp, assessment: last.assessment, certainty: isSame ? last.certainty : 'preliminary', motivation: isSame ? last.motivation : '',
    measures: last.measures.length === 0 ? [EMPTY_MEASURE] : last.measures,
  };
}

/** A goal that is reached needs no measure, but what is written of one is always in sight. */
export const asksForMeasures = ({ assessment, measures }: AssessmentForm): boolean => assessment !== 'achieved' || measures.some(isBegun);

/** What is sent: a measure in which nothing is written is left out. */
export const bodyOf = ({ followUp, assessment, certainty, motivation, measures }: AssessmentForm): AssessGoalBody => ({
  followUp, assessment: assessment as AssessGoalBody['assessment'], certainty: certainty as AssessGoalBody['certainty'], motivation,
  measures: measures.filter(isBegun).map(({ dueOn, ...measure }) => ({ ...measure, dueOn: readDay(dueOn) ?? dueOn })),
});

/** The places of the sent measures in the form, so that an error finds its field. */
export const placesOf = ({ measures }: AssessmentForm): readonly number[] => measures.flatMap((measure, place) => (isBegun(measure) ? [place] : []));

const isBegun = (measure: MeasureForm): boolean => Object.values(measure).some((text) => text.trim() !== '');
