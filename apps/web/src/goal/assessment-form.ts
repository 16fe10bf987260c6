import type { AssessGoalBody, AssessmentAnswer, FollowUpAnswer, GoalAnswer } from '../api/generated.js';
import { readDay } from '../moment/read-day.js';

/** What stands in the form, all of it as typed. */
/** `measureId` is empty for a measure that is new. */
export type MeasureForm = Readonly<{ measureId: string; text: string; responsible: string; dueOn: string }>;
/** `reason` is why what is closed is said anew. `forecast` and `trend` are empty where nothing is said of them. */
export type AssessmentForm = Readonly<{ goalId: string; title: string; followUp: string; assessment: string; forecast: string; trend: string; certainty: string; motivation: string; measures: readonly MeasureForm[]; reason: string }>;

export const EMPTY_MEASURE: MeasureForm = { measureId: '', text: '', responsible: '', dueOn: '' };

type AssessedGoal = Readonly<Pick<GoalAnswer, 'goalId' | 'assessment'> & { content: Readonly<{ title: string }> }>;

/** From what was last said of the goal. Of an earlier follow-up, what was decided to be done goes on, but why it was judged so does not. */
export function startingFrom({ goalId, content: { title }, assessment: last }: AssessedGoal, { followUp, budgetYear }: Round): AssessmentForm {
  if (!last) return { goalId, title, followUp, assessment: 'achieved', forecast: '', trend: '', certainty: 'preliminary', motivation: '', measures: [EMPTY_MEASURE], reason: '' };
  const isSame = isSaidIn(last, { followUp, budgetYear });
  const open = last.measures.filter(({ status }) => status === 'open').map(({ measureId, text, responsible, dueOn }) => ({ measureId, text, responsible, dueOn }));
  return {
    goalId, title, followUp, assessment: last.assessment, forecast: isSame ? last.forecast ?? '' : '', trend: last.trend ?? '',
    certainty: isSame ? last.certainty : 'preliminary', motivation: isSame ? last.motivation : '',
    measures: open.length === 0 ? [EMPTY_MEASURE] : open, reason: '',
  };
}

type Round = Readonly<{ followUp: string; budgetYear: number }>;
const isSaidIn = (said: Round, round: Round): boolean => said.followUp === round.followUp && said.budgetYear === round.budgetYear;

/** The unit may not simply say something else: its body has decided, or it was final. */
export const isClosed = (said: Pick<AssessmentAnswer, 'stage' | 'certainty'> | undefined): boolean =>
  said !== undefined && (said.stage === 'submitted' || (said.stage === 'open' && said.certainty === 'final'));

/** A goal that is reached needs no measure, but what is written of one is always in sight. */
export const asksForMeasures = ({ assessment, forecast, measures }: AssessmentForm): boolean =>
  assessment !== 'achieved' || forecast === 'partly-likely' || forecast === 'unlikely' || measures.some(isBegun);

/** Once the year is over, nothing is left to foresee. */
export const isForecastAsked = (round: Pick<FollowUpAnswer, 'periodEnds'> | undefined): boolean => round !== undefined && !round.periodEnds.endsWith('-12-31');

/** The round's own set of statuses, and whatever is chosen, so that it can be seen that it is not one of them. */
export const statusesOf = (round: Pick<FollowUpAnswer, 'statuses'> | undefined, chosen: string): readonly string[] =>
  [...new Set<string>([...(round?.statuses ?? []), chosen])];

/** What is sent: a measure in which nothing is written is left out. */
export const bodyOf = ({ followUp, assessment, forecast, trend, certainty, motivation, measures }: AssessmentForm): AssessGoalBody => ({
  followUp, assessment: assessment as AssessGoalBody['assessment'], certainty: certainty as AssessGoalBody['certainty'], motivation,
  forecast: forecast === '' ? null : forecast as NonNullable<AssessGoalBody['forecast']>, trend: trend === '' ? null : trend as NonNullable<AssessGoalBody['trend']>,
  measures: measures.filter(isBegun).map(({ measureId, dueOn, ...measure }) => ({ ...(measureId !== '' && { measureId }), ...measure, dueOn: readDay(dueOn) ?? dueOn })),
});

/** The places of the sent measures in the form, so that an error finds its field. */
export const placesOf = ({ measures }: AssessmentForm): readonly number[] => measures.flatMap((measure, place) => (isBegun(measure) ? [place] : []));

const isBegun = ({ text, responsible, dueOn }: MeasureForm): boolean => [text, responsible, dueOn].some((part) => part.trim() !== '');
