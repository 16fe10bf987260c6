import type { UnitOnScorecardAnswer } from '../api/generated.js';
import { MARKS } from '../parts/marks.js';
import type { CellSummary } from './cell.js';

export const FILTERS = ['alla', 'avvikelser', 'ej-rapporterat'] as const;
export type Filter = (typeof FILTERS)[number];

export const KINDS = ['alla', 'committee', 'administration', 'company'] as const;
export type Kind = (typeof KINDS)[number];

/** Of one kind, or the one that is chosen by its code. */
export function shownUnits(units: readonly UnitOnScorecardAnswer[], kind: Kind, chosen: string | null): readonly UnitOnScorecardAnswer[] {
  const one = units.filter(({ code }) => code === chosen);
  if (one.length > 0) return one;
  return kind === 'alla' ? units : units.filter((unit) => unit.kind === kind);
}

/** Late is a deviation too, however the goal goes. */
export function isShown({ mark, daysLate }: CellSummary, filter: Filter): boolean {
  switch (filter) {
    case 'alla': return true;
    case 'avvikelser': return MARKS[mark].isDeviation || daysLate > 0;
    case 'ej-rapporterat': return mark === 'not-reported';
  }
}
