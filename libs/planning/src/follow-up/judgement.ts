import { reject, type LocalDate, type Rejected } from '#lib/kernel';
import { lastDayOf, yearOf } from '../calendar/local-dates.js';
import type { FollowUpRound } from '../cycle/cycle.events.js';
import { firstRepeated } from '../first-repeated.js';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import type { Assessment, Forecast, Judgement } from './assessment.js';
import { begunRound, type RoundRejection } from './begun-round.js';

export type JudgementRejection = RoundRejection | RejectionsOf<{
  'status-not-in-round': { assessment: Assessment; statuses: readonly Assessment[] };
  'forecast-at-year-end': { periodEnds: LocalDate };
  'motivation-missing': NoParams;
  'outcome-missing': { indicators: readonly string[] };
  'measure-missing': { assessment: Assessment; forecast: Forecast | null };
  'measure-incomplete': { lacks: 'text' | 'responsible' };
  'measure-repeated': { measureId: string };
}>;

/**
 * `rounds` are the follow-ups of the goal's cycle, `closedOn` the day on which that was closed, if it is; `unreported` the names of its indicators
 * of which nothing has been told in this round.
 */
export type Judging = Judgement & Readonly<{
  followUp: string; today: LocalDate; rounds: readonly FollowUpRound[]; closedOn: LocalDate | null; unreported: readonly string[];
}>;

type Problem = Rejected<JudgementRejection> | undefined;

type Judged = Readonly<{ ok: true; statuses: readonly Assessment[] }> | Rejected<JudgementRejection>;

/** What is wrong with what is said of a goal in a follow-up; else the statuses it was said by: the round's, or `kept` where the goal was assessed by others. */
export function judged(judging: Judging, kept: readonly Assessment[] | null = null): Judged {
  const found = begunRound(judging);
  if (!found.ok) return found;
  const { periodEnds } = found.round;
  const statuses = kept ?? found.round.statuses;
  return reportProblem(judging, { periodEnds, statuses }) ?? answerProblem(judging) ?? { ok: true, statuses };
}

function reportProblem({ assessment, forecast }: Judging, { periodEnds, statuses }: Pick<FollowUpRound, 'periodEnds' | 'statuses'>): Problem {
  if (!statuses.includes(assessment)) return reject('status-not-in-round', { assessment, statuses });
  // When the year is over, nothing is left to foresee.
  return forecast !== null && periodEnds === lastDayOf(yearOf(periodEnds)) ? reject('forecast-at-year-end', { periodEnds }) : undefined;
}

/** What is not reached, or will not be, needs a measure: what is done about it, by whom and when. */
function answerProblem({ assessment, forecast, certainty, motivation, measures, unreported }: Judging): Problem {
  if (isBlank(motivation)) return reject('motivation-missing');
  // What is final rests on a figure for each indicator, or on why there is none.
  if (certainty === 'final' && unreported.length > 0) return reject('outcome-missing', { indicators: unreported });
  if (isShort({ assessment, forecast }) && measures.every(({ text }) => isBlank(text))) return reject('measure-missing', { assessment, forecast });
  const lacks = (['text', 'responsible'] as const).find((part) => measures.some((measure) => isBlank(measure[part])));
  if (lacks) return reject('measure-incomplete', { lacks });
  const repeated = firstRepeated(measures.map(({ measureId }) => measureId));
  return repeated === undefined ? undefined : reject('measure-repeated', { measureId: repeated });
}

const SHORT: readonly (Assessment | Forecast | null)[] = ['partly-achieved', 'not-achieved', 'partly-likely', 'unlikely'];
const isShort = ({ assessment, forecast }: Pick<Judgement, 'assessment' | 'forecast'>): boolean => SHORT.includes(assessment) || SHORT.includes(forecast);
