import { reject, type Rejected } from '#lib/kernel';
import { firstRepeated } from '../first-repeated.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { isBlank } from '../is-blank.js';
import { compareDecimals, isDecimal } from './decimals.js';
import { GLOBAL_GOALS, type Figure, type GoalContent, type Indicator, type IndicatorDirection } from './goal-content.js';
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
  'target-period-repeated': { indicator: string; period: string };
  'gender-split-reason-missing': { indicator: string };
  'global-goal-unknown': { globalGoal: number; globalGoals: number };
  'global-goal-repeated': { globalGoal: number };
  'target-on-wrong-side': { indicator: string; direction: IndicatorDirection; baseline: string; target: string };
}>;
type Problem = Rejected<ContentRejection> | undefined;

/** The first thing wrong with a goal's text. A draft may lack things; what it says must be right. */
export function contentProblem({ title, indicators, sdg = [] }: GoalContent): Problem {
  if (isBlank(title)) return reject('title-missing');
  if (title.length > TITLE_CHARACTERS_MAX) return reject('title-too-long', { charactersMax: TITLE_CHARACTERS_MAX });
  const repeated = firstRepeated(indicators.map(({ indicatorId }) => indicatorId));
  if (repeated !== undefined) return reject('indicator-repeated', { indicatorId: repeated });
  return firstProblem(indicators, indicatorProblem) ?? globalGoalProblem(sdg);
}

function globalGoalProblem(sdg: readonly number[]): Problem {
  const unknown = sdg.find((globalGoal) => !Number.isInteger(globalGoal) || globalGoal < 1 || globalGoal > GLOBAL_GOALS);
  if (unknown !== undefined) return reject('global-goal-unknown', { globalGoal: unknown, globalGoals: GLOBAL_GOALS });
  const repeated = firstRepeated<number>(sdg);
  return repeated === undefined ? undefined : reject('global-goal-repeated', { globalGoal: repeated });
}

function indicatorProblem(indicator: Indicator): Problem {
  if (isBlank(indicator.name)) return reject('indicator-name-missing');
  return figureProblem(indicator) ?? periodsProblem(indicator) ?? toleranceProblem(indicator) ?? genderProblem(indicator) ?? sideProblem(indicator);
}

const targetsOf = ({ target, milestones = [] }: Indicator): readonly Figure[] => [...milestones, target].filter((figure) => figure !== null);

function figureProblem(indicator: Indicator): Problem {
  const { name, baseline } = indicator;
  const figures = [...(baseline ? [baseline] : []), ...targetsOf(indicator)];
  return firstProblem(figures, ({ value, period }) => {
    if (!isDecimal(value)) return reject('decimal-malformed', { indicator: name, value });
    if (!isPeriod(period)) return reject('period-malformed', { indicator: name, period });
    return undefined;
  });
}

/** What is to be reached is said once for each period. */
function periodsProblem(indicator: Indicator): Problem {
  const period = firstRepeated(targetsOf(indicator).map((figure) => figure.period));
  return period === undefined ? undefined : reject('target-period-repeated', { indicator: indicator.name, period });
}

const genderProblem = ({ name, genderSplit }: Indicator): Problem =>
  (genderSplit?.split === 'not-applicable' && isBlank(genderSplit.reason) ? reject('gender-split-reason-missing', { indicator: name }) : undefined);

/** Without a tolerance nobody can tell whether a level was kept. */
function toleranceProblem({ name, direction, target, tolerance }: Indicator): Problem {
  if (tolerance !== null && !isTolerance(tolerance)) return reject('decimal-malformed', { indicator: name, value: tolerance });
  const isKept = direction === 'maintain' || direction === 'range';
  return isKept && target !== null && tolerance === null ? reject('tolerance-missing', { indicator: name }) : undefined;
}

const isTolerance = (text: string): boolean => isDecimal(text) && !text.startsWith('-');

function sideProblem(indicator: Indicator): Problem {
  const { name, direction, baseline } = indicator;
  const wrong = baseline && targetsOf(indicator).find(({ value }) => isOnWrongSide(direction, compareDecimals(value, baseline.value)));
  return wrong ? reject('target-on-wrong-side', { indicator: name, direction, baseline: baseline.value, target: wrong.value }) : undefined;
}

const isOnWrongSide = (direction: IndicatorDirection, rise: number): boolean =>
  (direction === 'increase' && rise <= 0) || (direction === 'decrease' && rise >= 0);

function firstProblem<T>(items: readonly T[], problemOf: (item: T) => Problem): Problem {
  for (const item of items) {
    const problem = problemOf(item);
    if (problem) return problem;
  }
  return undefined;
}
