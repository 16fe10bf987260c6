import { reject, type LocalDate, type Rejected } from '#lib/kernel';
import { lastDayOf, yearOf } from '../calendar/local-dates.js';
import type { FollowUpRound } from '../cycle/cycle.events.js';
import { firstRepeated } from '../first-repeated.js';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import type { Assessment, Forecast, Judgement } from './assessment.js';

export type JudgementRejection = RejectionsOf<{
  'follow-up-unknown': { followUp: string };
  'follow-up-not-begun': { followUp: string; periodEnds: LocalDate };
  'status-not-in-round': { assessment: Assessment; statuses: readonly Assessment[] };
  'forecast-at-year-end': { periodEnds: LocalDate };
  'motivation-missing': NoParams;
  'measure-missing': { assessment: Assessment; forecast: Forecast | null };
  'measure-incomplete': { lacks: 'text' | 'responsible' };
  'measure-repeated': { measureId: string };
}>;

/** `rounds` are the follow-ups of the goal's cycle. */
export type Judging = Judgement & Readonly<{ followUp: string; today: LocalDate; rounds: readonly FollowUpRound[] }>;

type Problem = Rejected<JudgementRejection> | undefined;

/** What is wrong with what is said of a goal in a follow-up, if anything. */
export const judgementProblem = (judging: Judging): Problem => roundProblem(judging) ?? answerProblem(judging);

function roundProblem({ followUp, assessment, forecast, today, rounds }: Judging): Problem {
  const round = rounds.find(({ code }) => code === followUp);
  if (!round) return reject('follow-up-unknown', { followUp });
  const { periodEnds, statuses } = round;
  if (today < periodEnds) return reject('follow-up-not-begun', { followUp, periodEnds });
  if (!statuses.includes(assessment)) return reject('status-not-in-round', { assessment, statuses });
  // When the year is over, nothing is left to foresee.
  return forecast !== null && periodEnds === lastDayOf(yearOf(periodEnds)) ? reject('forecast-at-year-end', { periodEnds }) : undefined;
}

/** What is not reached, or will not be, needs a measure: what is done about it, by whom and when. */
function answerProblem({ assessment, forecast, motivation, measures }: Judging): Problem {
  if (isBlank(motivation)) return reject('motivation-missing');
  if (isShort({ assessment, forecast }) && measures.every(({ text }) => isBlank(text))) return reject('measure-missing', { assessment, forecast });
  const lacks = (['text', 'responsible'] as const).find((part) => measures.some((measure) => isBlank(measure[part])));
  if (lacks) return reject('measure-incomplete', { lacks });
  const repeated = firstRepeated(measures.map(({ measureId }) => measureId));
  return repeated === undefined ? undefined : reject('measure-repeated', { measureId: repeated });
}

const SHORT: readonly (Assessment | Forecast | null)[] = ['partly-achieved', 'not-achieved', 'partly-likely', 'unlikely'];
const isShort = ({ assessment, forecast }: Pick<Judgement, 'assessment' | 'forecast'>): boolean => SHORT.includes(assessment) || SHORT.includes(forecast);
