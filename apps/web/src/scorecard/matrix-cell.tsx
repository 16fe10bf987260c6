import { Link, useSearchParams } from 'react-router';
import type { AreaOnScorecardAnswer, UnitOnScorecardAnswer } from '../api/generated.js';
import { useMoment } from '../moment/moment.js';
import { MarkIcon } from '../parts/mark.js';
import { MARKS, areaNumber, type CellSummary } from './cell.js';

type Props = Readonly<{
  unit: UnitOnScorecardAnswer; area: AreaOnScorecardAnswer; budgetYear: number; summary: CellSummary | undefined;
  /** Left out by the choice made: the place is kept, its content is not. */
  isQuiet: boolean;
}>;

/** One link: to the goal, or to the list of goals where there are none or several. */
export function MatrixCell({ unit, area, summary, isQuiet }: Props) {
  const { at } = useMoment();
  const [search] = useSearchParams();
  if (!summary || isQuiet) return <span className="cell quiet"><span className="sr">Visas inte</span></span>;
  const [goal] = area.cells.find((cell) => cell.unit === unit.code)?.goals ?? [];
  const list = new URLSearchParams(search);
  list.set('ruta', `${unit.code}/${area.code}`);
  return (
    <Link className="cell" data-tone={MARKS[summary.mark].tone} data-deviation={MARKS[summary.mark].isDeviation} to={goal && summary.goals === 1 ? at(`/mal/${goal.goalId}`) : `?${list.toString()}`}>
      <span className="sr">{unit.name}, {areaNumber(area.code)} {area.shortName}: </span>
      <span className="marks"><MarkIcon mark={summary.mark} />{summary.isPreliminary && <MarkIcon mark="preliminary" />}{summary.goals > 1 && <span className="count">{summary.goals}<span className="sr"> mål, mest att tänka på: </span></span>}</span>
      <span className="word">{MARKS[summary.mark].word}</span>
      {summary.isPreliminary && <span className="sr">, preliminärt</span>}
      {summary.daysLate > 0 && <span className="sr">, {summary.daysLate} dagar för sent</span>}
    </Link>
  );
}
