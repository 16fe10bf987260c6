import { Fragment } from 'react';
import type { ScorecardAnswer } from '../api/generated.js';
import { areaNumber } from '../parts/area-number.js';
import { Mark, MarkIcon } from '../parts/mark.js';
import { MARKS } from '../parts/marks.js';
import { cellSummary, roundView, viewAtHand, type View } from '../scorecard/cell.js';
import { changedCells } from './step-changes.js';

type Props = Readonly<{ before: ScorecardAnswer | undefined; after: ScorecardAnswer; isSettled: boolean }>;

/** The matrix small, with what the event changed framed and told in words. */
export function StepMatrix({ before, after, isSettled }: Props) {
  const view = viewOf(after);
  const changed = isSettled ? changedCells(before, after, view) : [];
  const nameOf = new Map(after.units.map(({ code, name }) => [code, name]));
  const isChanged = new Set(changed.map(({ unit, area }) => `${unit} ${area}`));
  const columns = after.directions.flatMap(({ areas }) => areas);
  return (
    <>
      <div role="status" className="small">
        {isSettled && changed.length === 0 && <p className="soft">Händelsen ändrade inget i matrisen.</p>}
        {changed.length > 0 && changed.length <= LISTED_MAX && <ul className="stack tight">{changed.map(({ unit, area, areaName, before: was, after: is }) => (
          <li key={`${unit} ${area}`} className="row">{nameOf.get(unit)}, {areaNumber(area)} {areaName}: {was && <><Mark mark={was} /> blev </>}<Mark mark={is} /></li>))}</ul>}
        {changed.length > LISTED_MAX && <p>{changed.length} rutor ändrades. De har ram i matrisen.</p>}
      </div>
      <div className="scroll" tabIndex={0} role="region" aria-label="Matrisen efter händelsen, kan rullas i sidled">
        <table className="step-mx">
          <caption className="sr">Enheter och målområden efter händelsen</caption>
          <thead><tr><th scope="col"><span className="sr">Enhet</span></th>{columns.map(({ code, text }) => <th key={code} scope="col"><abbr title={text}>{areaNumber(code)}</abbr></th>)}</tr></thead>
          <tbody>{after.units.map(({ code, name }) => (
            <tr key={code}><th scope="row">{name}</th>{columns.map((area) => {
              const cell = area.cells.find(({ unit }) => unit === code);
              const { mark } = cellSummary(cell ?? { goals: [], notApplicable: null }, view);
              const isFramed = isChanged.has(`${code} ${area.code}`);
              return <td key={area.code} data-tone={MARKS[mark].tone} data-changed={isFramed || undefined}><MarkIcon mark={mark} /><span className="sr">{MARKS[mark].word}{isFramed && ', ändrades'}</span></td>;
            })}</tr>))}
          </tbody>
        </table>
      </div>
      <Legend scorecard={after} view={view} />
    </>
  );
}

const LISTED_MAX = 6;

function viewOf({ directions }: ScorecardAnswer): View {
  const goals = directions.flatMap(({ areas }) => areas.flatMap(({ cells }) => cells.flatMap((cell) => cell.goals)));
  const rounds = [...new Set(goals.flatMap(({ assessments }) => assessments.map(({ followUp }) => followUp)))];
  const view = viewAtHand(goals, rounds);
  return view === 'laget' ? view : roundView(rounds.at(-1) ?? '');
}

function Legend({ scorecard, view }: Readonly<{ scorecard: ScorecardAnswer; view: View }>) {
  const marks = scorecard.directions.flatMap(({ areas }) => areas.flatMap(({ cells }) => cells.map((cell) => cellSummary(cell, view).mark)));
  return (
    <p className="row small">{[...new Set(marks)].map((mark) => <Fragment key={mark}><span className="st" data-tone={MARKS[mark].tone}><MarkIcon mark={mark} />{marks.filter((one) => one === mark).length} {MARKS[mark].word.toLowerCase()}</span></Fragment>)}</p>
  );
}
