import type { ScorecardAnswer } from '../api/generated.js';
import type { MarkName } from '../parts/marks.js';
import { cellSummary, type View } from '../scorecard/cell.js';

/** A cell that an event changed: by its mark, or by how many goals it has. */
export type ChangedCell = Readonly<{ unit: string; area: string; areaName: string; before: MarkName | null; after: MarkName }>;

/** What is different in the matrix after an event; `before` null where the cell was not there. */
export function changedCells(before: ScorecardAnswer | undefined, after: ScorecardAnswer, view: View): readonly ChangedCell[] {
  const known = new Map((before?.directions ?? []).flatMap(({ areas }) => areas.flatMap(({ code, cells }) => cells.map((cell) => [`${cell.unit} ${code}`, cellSummary(cell, view)] as const))));
  return after.directions.flatMap(({ areas }) => areas.flatMap(({ code, shortName, cells }) => cells.flatMap((cell) => {
    const [earlier, now] = [known.get(`${cell.unit} ${code}`), cellSummary(cell, view)];
    return JSON.stringify(earlier) === JSON.stringify(now) ? [] : [{ unit: cell.unit, area: code, areaName: shortName, before: earlier?.mark ?? null, after: now.mark }];
  })));
}

/** Just before an instant: what was known then is what the event changed. */
export const justBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();
