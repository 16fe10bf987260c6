import type { AreaOnScorecardAnswer, ScorecardAnswer } from '../../../apps/api/src/scorecard/scorecard.dto.js';

export type Size = Readonly<{ units: number; areas: number }>;

/** The scorecard of a larger municipality: the same units and goal areas again and again, under new codes. */
export function widened(scorecard: ScorecardAnswer, { units: unitCount, areas: areaCount }: Size): ScorecardAnswer {
  const units = again(scorecard.units, unitCount).map((unit, number) => ({ ...unit, code: `${unit.code}-${number}` }));
  const [first] = scorecard.directions;
  if (!first) throw new Error('The scorecard has no directions');
  const widen = (area: AreaOnScorecardAnswer, number: number): AreaOnScorecardAnswer => ({
    ...area, code: `${area.code}.${number}`, cells: again(area.cells, unitCount).map((cell, at) => ({ ...cell, unit: units[at]?.code ?? '' })),
  });
  const areas = again(scorecard.directions.flatMap((direction) => direction.areas), areaCount).map(widen);
  const perDirection = Math.ceil(areaCount / scorecard.directions.length);
  const directions = scorecard.directions.map((direction, number) => ({ ...direction, areas: areas.slice(number * perDirection, (number + 1) * perDirection) }));
  return { ...scorecard, units, directions };
}

const again = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  Array.from({ length: count }, (_, number) => items[number % items.length]).filter((item) => item !== undefined);
