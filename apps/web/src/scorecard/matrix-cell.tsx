import type { AreaOnScorecardAnswer, UnitOnScorecardAnswer } from '../api/generated.js';
import { Icon } from '../parts/icon.js';
import { MarkIcon } from '../parts/mark.js';
import { areaNumber } from '../parts/area-number.js';
import { MARKS } from '../parts/marks.js';
import type { CellSummary } from './cell.js';

type Props = Readonly<{
  unit: UnitOnScorecardAnswer; area: AreaOnScorecardAnswer; summary: CellSummary | undefined;
  /** Left out by the choice made: the place is kept, its content is not. */
  isQuiet: boolean;
  /** Where the cell leads: a matrix has over a thousand, so each is a plain link, and the matrix sees to it that the page is not loaded anew. */
  href: string;
}>;

export function MatrixCell({ unit, area, summary, isQuiet, href }: Props) {
  if (!summary || isQuiet) return <span className="cell quiet"><span className="sr">Visas inte</span></span>;
  const { word, tone, isDeviation } = MARKS[summary.mark];
  return (
    <a className="cell" data-tone={tone} data-deviation={isDeviation} href={href}>
      <span className="sr">{unit.name}, {areaNumber(area.code)} {area.shortName}: </span>
      <span className="marks"><MarkIcon mark={summary.mark} />{summary.isPreliminary && <MarkIcon mark="preliminary" />}{summary.daysLate > 0 && <span className="late"><Icon name="warning" /></span>}{summary.goals > 1 && <span className="count">{summary.goals}<span className="sr"> mål, mest att tänka på: </span></span>}</span>
      <span className="word">{word}</span>
      {summary.isPreliminary && <span className="sr">, preliminärt</span>}
      {summary.daysLate > 0 && <span className="sr">, {summary.daysLate} dagar för sent</span>}
    </a>
  );
}
