import type { AreaOnScorecardAnswer, CellAnswer, ScorecardAnswer, UnitOnScorecardAnswer } from '../api/generated.js';
import { areaNumber } from '../parts/area-number.js';

/** What a unit has answered in a goal area: its goals, that the area does not concern it, or nothing yet. */
export type AnsweredCell = Readonly<{ unit: UnitOnScorecardAnswer; area: AreaOnScorecardAnswer } & Pick<CellAnswer, 'goals' | 'notApplicable'>>;

/** Every cell of the units, by unit and area. */
export const cellsOf = ({ units, directions }: ScorecardAnswer, codes: readonly string[]): readonly AnsweredCell[] =>
  units.filter(({ code }) => codes.includes(code)).flatMap((unit) => directions.flatMap(({ areas }) => areas.map((area) => {
    const { goals, notApplicable } = area.cells.find((cell) => cell.unit === unit.code) ?? { goals: [], notApplicable: null };
    return { unit, area, goals, notApplicable };
  })));

/** "1.4 Utsläppen minskar" */
export const areaName = ({ code, text }: Pick<AreaOnScorecardAnswer, 'code' | 'text'>): string => `${areaNumber(code)} ${text}`;
