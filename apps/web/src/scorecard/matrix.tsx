import { Fragment, memo, type CSSProperties } from 'react';
import { useSearchParams } from 'react-router';
import { UNIT_KIND_LABELS, capitalised } from '#lib/texts';
import type { AreaOnScorecardAnswer, ScorecardAnswer, UnitOnScorecardAnswer } from '../api/generated.js';
import { useMoment } from '../moment/moment.js';
import { MarkIcon } from '../parts/mark.js';
import { useFollowedLinks } from '../parts/use-followed-links.js';
import { areaNumber } from '../parts/area-number.js';
import { MARKS, MARK_NAMES, type MarkName } from '../parts/marks.js';
import { hyphenated } from '../parts/hyphenated.js';
import { cellSummary, type CellSummary, type View } from './cell.js';
import { MatrixCell } from './matrix-cell.js';
import { isShown, type Filter } from './shown.js';

type Props = Readonly<{ scorecard: ScorecardAnswer; units: readonly UnitOnScorecardAnswer[]; view: View; filter: Filter }>;
type Column = Readonly<{ area: AreaOnScorecardAnswer; isFirst: boolean; summaries: ReadonlyMap<string, CellSummary> }>;

/** With more, the matrix is wider than any window, and is scrolled in a box of its own under its heads. */
const COLUMNS_IN_SIGHT_MAX = 11;

/** Units by goal areas, in the areas' directions. The caption holds the totals and is the legend. */
export const Matrix = memo(function Matrix({ scorecard, units, view, filter }: Props) {
  const columns = scorecard.directions.flatMap(({ areas }) => areas.map((area, order) => columnOf(area, units, view, order === 0)));
  const placeOf = usePlaces();
  const follow = useFollowedLinks();
  const rows = units.filter(({ code }) => columns.some(({ summaries }) => isSeen(summaries.get(code), filter)));
  return (
    <div className="matrix-box" data-wide={columns.length > COLUMNS_IN_SIGHT_MAX} tabIndex={0} role="region" aria-label="Matrisen, kan rullas i sidled" onClick={follow}>
      <table className="mx" style={{ '--columns': columns.length } as CSSProperties}>
        <Caption columns={columns} units={units.length} />
        <Head scorecard={scorecard} columns={columns} />
        <tbody>
          {rows.map((unit) => (
            <tr key={unit.code}>
              <th scope="row"><span className="strong">{unit.name}</span>{' '}<span className="sub">{UNIT_KIND_LABELS[unit.kind]}</span></th>
              {columns.map(({ area, isFirst, summaries }) => (
                <td key={area.code} className={isFirst ? 'gap' : undefined}>
                  <MatrixCell unit={unit} area={area} summary={summaries.get(unit.code)} isQuiet={!isSeen(summaries.get(unit.code), filter)} href={placeOf(unit.code, area)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <Foot columns={columns} />
      </table>
      {rows.length === 0 && <p className="pad soft">Inga rutor att visa med det här urvalet.</p>}
    </div>
  );
});

/** To the goal where a cell has one; else to the list of its goals below the matrix. */
function usePlaces(): (unit: string, area: AreaOnScorecardAnswer) => string {
  const { at } = useMoment();
  const [search] = useSearchParams();
  return (unit, { code, cells }) => {
    const [goal, another] = cells.find((cell) => cell.unit === unit)?.goals ?? [];
    if (goal && !another) return at(`/mal/${goal.goalId}`);
    const list = new URLSearchParams(search);
    list.set('ruta', `${unit}/${code}`);
    return `?${list.toString()}`;
  };
}

/** Of a unit that takes no part. */
const NOTHING = { goals: [], notApplicable: null };

function columnOf(area: AreaOnScorecardAnswer, units: readonly UnitOnScorecardAnswer[], view: View, isFirst: boolean): Column {
  const answered = new Map(area.cells.map((cell) => [cell.unit, cell]));
  return { area, isFirst, summaries: new Map(units.map(({ code }) => [code, cellSummary(answered.get(code) ?? NOTHING, view)])) };
}

const isSeen = (summary: CellSummary | undefined, filter: Filter): boolean => summary !== undefined && isShown(summary, filter);

const countOf = (columns: readonly Column[], mark: MarkName): number =>
  columns.reduce((sum, { summaries }) => sum + [...summaries.values()].filter((summary) => summary.mark === mark).length, 0);

/** The vocabulary of every step is told whole, so that nobody wonders what is left out. */
function Caption({ columns, units }: Readonly<{ columns: readonly Column[]; units: number }>) {
  const used = MARK_NAMES.toReversed().map((mark) => ({ mark, count: countOf(columns, mark) })).filter(({ mark, count }) => count > 0 || mark === 'not-reported');
  return (
    <caption>
      <span className="strong">{units} {units === 1 ? 'enhet' : 'enheter'}, {columns.length} målområden.</span> {units * columns.length} rutor.
      <span className="totals">
        {used.map(({ mark, count }) => <span key={mark} className="st" data-tone={MARKS[mark].tone}><MarkIcon mark={mark} />{count} {MARKS[mark].word.toLowerCase()}</span>)}
      </span>
    </caption>
  );
}

function Head({ scorecard, columns }: Readonly<{ scorecard: ScorecardAnswer; columns: readonly Column[] }>) {
  return (
    <thead>
      <tr className="dirs">
        <td className="u" />
        {scorecard.directions.map(({ code, perspective, text, areas }, order) => (
          <th key={code} className={order > 0 ? 'dir gap' : 'dir'} scope="colgroup" colSpan={areas.length} title={text}><span>{capitalised(perspective)}</span></th>
        ))}
      </tr>
      <tr>
        <th className="u" scope="col"><span className="sr">Enhet</span></th>
        {columns.map(({ area, isFirst }) => (
          <th key={area.code} className={isFirst ? 'area gap' : 'area'} scope="col">
            <abbr tabIndex={0} title={area.text}><span>{areaNumber(area.code)}</span><span className="short">{hyphenated(area.shortName)}</span></abbr>
            <span className="full" aria-hidden="true">{area.text}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Foot({ columns }: Readonly<{ columns: readonly Column[] }>) {
  return (
    <tfoot>
      <tr>
        <th scope="row">Summa</th>
        {columns.map((column) => (
          <td key={column.area.code} className={column.isFirst ? 'gap' : undefined}>
            <ul>
              {MARK_NAMES.toReversed().map((mark) => ({ mark, count: countOf([column], mark) })).filter(({ count }) => count > 0).map(({ mark, count }) => (
                <Fragment key={mark}><li className="st" data-tone={MARKS[mark].tone}><MarkIcon mark={mark} />{count}<span className="sr"> {MARKS[mark].word.toLowerCase()}</span></li></Fragment>
              ))}
            </ul>
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
