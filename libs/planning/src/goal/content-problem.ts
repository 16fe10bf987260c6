import { reject, type Rejected } from '#lib/kernel';
import { firstRepeated } from '../first-repeated.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { isBlank } from '../is-blank.js';
import { compareDecimals, isDecimal } from './decimals.js';
import type { GoalContent, Indicator, IndicatorDirection } from './goal-content.js';
import { isPeriod } from './period.js';

export const TITLE_CHARACTERS_MAX = 200;

export type ContentRejection = RejectionsOf<{
  'title-missing': NoParams;
  'title-too-long': { charactersMax: number };
  'indicator-name-missing': NoParams;
  'indicator-repeated': { indicatorId: string };
  'decimal-malformed': { indicator: string; value: string };
  'period-malformed': { indicator: string; period: string };
  'tolerance-missing': { indicator: string };
  'target-on-wrong-side': { indicator: string; direction: IndicatorDirection; baseline: string; target: string };
}>;
type Problem = Rejected<ContentRejection> | undefined;

/** The first thing wrong with a goal's text. A draft may lack things; what it says must be right. */
export function contentProblem({ title, indicators }: GoalContent): Problem {
  if (isBlank(title)) return reject('title-missing');
  if (title.length > TITLE_CHARACTERS_MAX) return reject('title-too-long', { charactersMax: TITLE_CHARACTERS_MAX });
  const repeated = firstRepeated(indicators.map(({ indicatorId }) => indicatorId));
  if (repeated !== undefined) return reject('indicator-repeated', { indicatorId: repeated });
  return firstProblem(indicators, indicatorProblem);
}

function indicatorProblem(indicator: Indicator): Problem {
  if (isBlank(indicator.name)) return reject('indicator-name-missing');
  return figureProblem(indicator) ?? toleranceProblem(indicator) ?? sideProblem(indicator);
}

function figureProblem({ name, baseline, target }: Indicator): Problem {
  const figures = [baseline, target].filter((figure) => figure !== null);
  return firstProblem(figures, ({ value, period }) => {
    if (!isDecimal(value)) return reject('decimal-malformed', { indicator: name, value });
    if (!isPeriod(period)) return reject('period-malformed', { indicator: name, period });
    return undefined;
  });
}

/** Without a tolerance nobody can tell whether a level was kept. */
function toleranceProblem({ name, direction, target, tolerance }: Indicator): Problem {
  if (tolerance !== null && !isTolerance(tolerance)) return reject('decimal-malformed', { indicator: name, value: tolerance });
  const isKept = direction === 'maintain' || direction === 'range';
  return isKept && target !== null && tolerance === null ? reject('tolerance-missing', { indicator: name }) : undefined;
}

const isTolerance = (text: string): boolean => isDecimal(text) && !text.startsWith('-');

function sideProblem({ name, direction, baseline, target }: Indicator): Problem {
  if (!baseline || !target) return undefined;
  const rise = compareDecimals(target.value, baseline.value);
  const isWrong = (direction === 'increase' && rise <= 0) || (direction === 'decrease' && rise >= 0);
  return isWrong
    ? reject('target-on-wrong-side', { indicator: name, direction, baseline: baseline.value, target: target.value }) : undefined;
}

function firstProblem<T>(items: readonly T[], problemOf: (item: T) => Problem): Problem {
  for (const item of items) {
    const problem = problemOf(item);
    if (problem) return problem;
  }
  return undefined;
}
